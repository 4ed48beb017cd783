import FormSource

/// A form answers a question beforehand.
enum PrefillAdded {
  static let kind = ChangeKind(
    "prefill-added",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un formulaire répond d’avance à une question.",
      en: "A form answers a question beforehand."
    ),
    reason: Words(
      fr: "Les nouvelles demandes commencent avec cette réponse, que leurs demandeurs n’ont pas donnée.",
      en: "New requests start with this answer, which their applicants did not give."
    ),
    examples: [
      .form(
        before: "name: Un",
        after: "name: Un\ninitialize_with: {⟦intitule⟧: Projet}"
      )
    ]
  )

  static func change(_ prefill: PrefillPair) -> Change {
    let value = prefill.value
    return prefill.change(kind) { question in
      Words(
        fr: "\(question.french) est préremplie\(value.french)",
        en: "\(question.english) is prefilled\(value.english)"
      )
    }
  }
}
