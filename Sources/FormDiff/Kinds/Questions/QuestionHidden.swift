import FormCatalog
import FormSource

/// A question is no longer asked on pages.
enum QuestionHidden {
  static let kind = ChangeKind(
    "question-hidden",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Une question n’est plus posée sur les pages.", en: "A question is no longer asked on pages."),
    reason: Words(
      fr: "Seul un formulaire prérempli y répond encore.",
      en: "Only a pre-filled form answers it any more."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true, asked: false}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "\(question.french) n’est plus posée sur les pages",
        en: "\(question.english) is no longer asked on pages"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
