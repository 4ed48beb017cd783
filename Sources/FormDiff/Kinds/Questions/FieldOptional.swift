import FormCatalog
import FormSource

/// A question becomes optional.
enum FieldOptional {
  static let kind = ChangeKind(
    "field-optional",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Une question devient facultative.", en: "A question becomes optional."),
    reason: Words(
      fr: "Un instructeur peut recevoir une demande sans cette réponse.",
      en: "Instructors may receive a request without this answer."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(fr: "\(question.french) devient facultative", en: "\(question.english) becomes optional"),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
