import FormSource

/// A prefilled answer comes from another key of the vault.
enum PrefillKeyChanged {
  static let kind = ChangeKind(
    "prefill-key-changed",
    [.drafts: .undecided, .instruction: .notice],
    summary: Words(
      fr: "Une réponse préremplie vient d’une autre clé du coffre.",
      en: "A prefilled answer comes from another key of the vault."
    ),
    reason: Words(
      fr: "Si la clé manque au déploiement, les demandes reçoivent la valeur de repli au lieu de la vraie.",
      en: "Where the key is missing at deployment, requests get the fallback instead of the real value."
    ),
    duty: Words(
      fr: "Ajoutez la nouvelle clé aux secrets de chaque environnement avant le déploiement.",
      en: "Add the new key to the secrets of each environment before deployment."
    ),
    examples: [
      .form(
        before: "initialize_with: {⟦intitule⟧: \"<%= Rails.application.credentials.a || 'n' %>\"}",
        after: "initialize_with: {⟦intitule⟧: \"<%= Rails.application.credentials.b || 'n' %>\"}"
      )
    ]
  )

  static func change(_ prefill: PrefillPair) -> Change {
    let keys = prefill.keys
    return prefill.change(kind) { question in
      Words(
        fr: "la réponse préremplie à \(question.french) vient de \(keys.french)",
        en: "the prefilled answer to \(question.english) comes from \(keys.english)"
      )
    }
  }
}
