import FormCatalog
import FormSource
import FormSubmission

/// A question expects an answer of another type.
enum FieldTypeChanged {
  static let kind = ChangeKind(
    "field-type-changed",
    [.drafts: .breaking, .instruction: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Une question attend une réponse d’un autre type.",
      en: "A question expects an answer of another type."
    ),
    reason: Words(
      fr: "Les réponses déjà données ne sont plus de la bonne forme.",
      en: "Answers that were given no longer have the right form."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: long_text}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "\(question.french) passe du type \(before.schema.typeName) au type \(after.schema.typeName)",
        en: "\(question.english) changes from the type \(before.schema.typeName) to \(after.schema.typeName)"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
