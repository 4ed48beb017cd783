import FormCatalog
import FormSource

/// A question is no longer asked.
enum FieldRemoved {
  static let kind = ChangeKind(
    "field-removed",
    [.drafts: .notice, .instruction: .notice, .holders: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(fr: "Une question n’est plus posée.", en: "A question is no longer asked."),
    reason: Words(
      fr: "Les réponses déjà données ne sont plus montrées nulle part, et un programme qui en envoie une est refusé.",
      en: "Answers that were given are shown nowhere any more, and a program that sends one is refused."
    ),
    examples: [
      .basicInfos(
        before: "intro: Le projet\nfields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}",
        after: "intro: Le projet"
      )
    ]
  )

  static func change(_ field: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(field)
    return Change(
      kind,
      Words(fr: "\(question.french) est retirée", en: "\(question.english) is removed"),
      subject,
      before: field.declaration.span
    )
  }
}
