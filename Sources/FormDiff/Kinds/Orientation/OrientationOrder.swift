import FormCatalog
import FormSource

/// Questions or answers on the way to a form are in another order.
enum OrientationOrder {
  static let kind = ChangeKind(
    "orientation-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Des questions ou des réponses d’orientation sont dans un autre ordre.",
      en: "Questions or answers on the way to a form are in another order."
    ),
    reason: Words(
      fr: "Le demandeur lit les réponses dans un autre ordre, ou commence par une autre question.",
      en: "Applicants read the answers in another order, or start with another question."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(answers: ["a: {label: A, outcome: oui}", "b: {label: B, outcome: oui}"]),
        after: .init(answers: ["⟦b⟧: {label: B, outcome: oui}", "a: {label: A, outcome: oui}"])
      )
    ]
  )

  static func change(_ first: Located<String>, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "ses questions d’orientation sont dans un autre ordre", en: "its orientation is in another order"),
      subject,
      after: first.span
    )
  }
}
