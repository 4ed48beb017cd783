package import FormSource

/// A `---` behind which upstream reads nothing.
package enum LostDocument {
  package static let rule = Rule(
    "lost-document",
    .correctness,
    .error,
    summary: Words(
      fr: "Une ligne --- sépare le dossier en deux documents, dont DataPass ne lit que le premier.",
      en: "A --- line splits the folder into two documents, of which DataPass reads the first only."
    ),
    reason: Words(
      fr: "Tout ce qui suit, dans ce fichier et dans les suivants, disparaît sans erreur.",
      en: "All that follows, in this file and the next ones, disappears without an error."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
          ⟦---⟧
          autre:
            authorization_request: Exemple
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
          autre:
            authorization_request: Exemple
          """
      )
    ]
  )

  static func finding(at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "DataPass ne lit rien après cette ligne, ni dans ce fichier ni dans les suivants du dossier",
        en: "DataPass reads nothing behind this line, neither in this file nor in the next ones of the folder"
      ),
      label: Words(fr: "effacez cette ligne", en: "delete this line"),
      fix: Fix(
        Words(fr: "Effacer la ligne ---", en: "Delete the --- line"),
        safe: true,
        [Fix.Edit(span, "")]
      )
    )
  }
}
