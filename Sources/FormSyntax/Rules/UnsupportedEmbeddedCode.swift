package import FormSource

/// Embedded Ruby that this tool does not recognise.
package enum UnsupportedEmbeddedCode {
  package static let rule = Rule(
    "unsupported-embedded-code",
    .security,
    .error,
    blocking: true,
    summary: Words(
      fr: "Le code Ruby entre <% et %> fait plus que lire une valeur du coffre, l’environnement ou un interrupteur.",
      en: "The Ruby code between <% and %> does more than read a vault value, the environment or a flag."
    ),
    reason: Words(
      fr:
        "DataPass exécute ce code à son démarrage\u{A0}; cet outil ne l’exécute jamais et ne peut donc pas dire ce que verra le demandeur.",
      en:
        "DataPass runs this code when it starts; this tool never runs it, so it cannot know what the applicant will see."
    ),
    examples: [
      .form("name: \"⟦<%= Time.now.year %>⟧⟨<%= Rails.env.production? ? 'Production' : 'Bac à sable' %>⟩\"")
    ]
  )

  static func finding(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "ce code Ruby n’est pas reconnu\u{A0}: il n’est jamais exécuté ici, sa valeur reste inconnue",
        en: "this Ruby code is not recognised: it is never run here, so its value is unknown"
      ),
      label: Words(
        fr:
          "sont reconnus\u{A0}: Rails.application.credentials.… || '…', Rails.env.production? ? '…' : '…', FeatureFlag.enabled?(:…)",
        en:
          "recognised: Rails.application.credentials.… || '…', Rails.env.production? ? '…' : '…', FeatureFlag.enabled?(:…)"
      )
    )
  }
}
