import FormSource

/// The answer that a form gives beforehand changes.
enum PrefillChanged {
  static let kind = ChangeKind(
    "prefill-changed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "La réponse qu’un formulaire donne d’avance change.",
      en: "The answer that a form gives beforehand changes."
    ),
    reason: Words(
      fr: "Les nouvelles demandes ne commencent pas comme les précédentes, qui gardent l’ancienne réponse.",
      en: "New requests do not start as the earlier ones did, which keep the old answer."
    ),
    examples: [
      .form(
        before: "initialize_with: {⟦intitule⟧: Projet}",
        after: "initialize_with: {⟦intitule⟧: Autre projet}"
      )
    ]
  )

  static func change(_ prefill: PrefillPair) -> Change {
    let values = prefill.values
    return prefill.change(kind) { question in
      Words(
        fr: "la réponse préremplie à \(question.french) change\(values.french)",
        en: "the prefilled answer to \(question.english) changes\(values.english)"
      )
    }
  }
}
