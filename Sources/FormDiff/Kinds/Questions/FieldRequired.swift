import FormCatalog
import FormSource

/// A question becomes required.
enum FieldRequired {
  static let kind = ChangeKind(
    "field-required",
    [.drafts: .notice, .instruction: .notice, .consumers: .breaking],
    summary: Words(fr: "Une question devient obligatoire.", en: "A question becomes required."),
    reason: Words(
      fr: "Un brouillon qui ne la remplit pas ne peut plus être envoyé, un programme qui l’omet est refusé.",
      en: "A draft that does not answer it can no longer be sent, a program that leaves it out is refused."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: text}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(fr: "\(question.french) devient obligatoire", en: "\(question.english) becomes required"),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
