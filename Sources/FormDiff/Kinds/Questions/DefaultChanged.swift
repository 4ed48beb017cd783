import FormCatalog
import FormSource

/// A question has another default answer.
enum DefaultChanged {
  static let kind = ChangeKind(
    "default-changed",
    [.drafts: .notice],
    summary: Words(fr: "Une question a une autre réponse par défaut.", en: "A question has another default answer."),
    reason: Words(
      fr: "Une nouvelle demande commence avec cette réponse\u{A0}; celles qui existent gardent la leur.",
      en: "New requests start with this answer; those that exist keep theirs."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text}}",
        after: "fields: {⟦surnom⟧: {label: Surnom, type: text, default: Loulou}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "\(question.french) a une autre réponse par défaut",
        en: "\(question.english) has another default answer"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
