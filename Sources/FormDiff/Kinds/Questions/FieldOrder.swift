import FormCatalog
import FormSource

/// The questions of a block stand in another order.
enum FieldOrder {
  static let kind = ChangeKind(
    "field-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les questions d’un bloc sont dans un autre ordre.",
      en: "The questions of a block stand in another order."
    ),
    reason: Words(
      fr: "Le demandeur les lit dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Applicants read them in another order; nothing else changes."
    ),
    examples: [
      .basicInfos(
        before: "fields: {surnom: {label: Surnom, type: text}, ⟦pseudo⟧: {label: Pseudo, type: text}}",
        after: "fields: {⟦pseudo⟧: {label: Pseudo, type: text}, surnom: {label: Surnom, type: text}}"
      )
    ]
  )

  static func change(
    _ block: String,
    _ before: FormField,
    _ after: FormField,
    of subject: Change.Subject
  ) -> Change {
    Change(
      kind,
      Words(
        fr: "les questions du bloc \(block) sont dans un autre ordre",
        en: "the questions of the block \(block) stand in another order"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
