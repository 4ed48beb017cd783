import FormSource

/// A form no longer answers a question beforehand.
enum PrefillRemoved {
  static let kind = ChangeKind(
    "prefill-removed",
    [.drafts: .breaking],
    summary: Words(
      fr: "Un formulaire ne répond plus d’avance à une question.",
      en: "A form no longer answers a question beforehand."
    ),
    reason: Words(
      fr: "Les nouveaux demandeurs doivent y répondre eux-mêmes, et ne le peuvent pas si son bloc est figé.",
      en: "New applicants have to answer it themselves, and cannot where its block is frozen."
    ),
    examples: [
      .form(
        before: "name: Un\ninitialize_with: {⟦intitule⟧: Projet}",
        after: "name: Un"
      )
    ]
  )

  static func change(_ prefill: PrefillPair) -> Change {
    let value = prefill.value
    return prefill.change(kind, impacts: prefill.isFrozen ? [.drafts: .breaking] : nil) { question in
      Words(
        fr: "\(question.french) n’est plus préremplie\(value.french)",
        en: "\(question.english) is no longer prefilled\(value.english)"
      )
    }
  }
}
