import FormCatalog
import FormSource

/// The steps of a form change their order.
enum StepOrder {
  static let kind = ChangeKind(
    "step-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les étapes d’un formulaire changent d’ordre.",
      en: "The steps of a form change their order."
    ),
    reason: Words(
      fr: "Les réponses restent les mêmes\u{A0}: seule la suite des pages change.",
      en: "The answers stay the same: only the sequence of pages changes."
    ),
    examples: [
      .form(
        before: "steps: [{name: ⟦basic_infos⟧}, {name: scopes}]",
        after: "steps: [{name: ⟦scopes⟧}, {name: basic_infos}]"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form, _ subject: Change.Subject) -> Change {
    let name = QuotedList(after.declaration.steps.map(\.value))
    return Change(
      kind,
      Words(
        fr: "les étapes changent d’ordre\u{A0}: \(name.french)",
        en: "the steps change their order: \(name.english)"
      ),
      subject,
      before: before.declaration.steps.first?.span,
      after: after.declaration.steps.first?.span
    )
  }
}
