import FormCatalog
import FormSource

/// A question is asked on pages.
enum QuestionShown {
  static let kind = ChangeKind(
    "question-shown",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Une question est posée sur les pages.", en: "A question is asked on pages."),
    reason: Words(
      fr: "Elle ne l’était pas, et seul un formulaire prérempli y répondait.",
      en: "It was not, and only a pre-filled form answered it."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true, asked: false}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(fr: "\(question.french) est posée sur les pages", en: "\(question.english) is asked on pages"),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
