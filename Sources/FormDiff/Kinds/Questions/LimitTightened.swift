import FormCatalog
import FormSource

/// A question accepts fewer answers.
enum LimitTightened {
  static let kind = ChangeKind(
    "limit-tightened",
    [.drafts: .breaking, .instruction: .notice, .consumers: .breaking],
    summary: Words(fr: "Une question accepte moins de réponses.", en: "A question accepts fewer answers."),
    reason: Words(
      fr: "Des réponses qui étaient acceptées sont refusées, dans les brouillons et pour les programmes.",
      en: "Answers that were accepted are refused, in drafts and for programs."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦duree⟧: {label: Durée, type: integer, maximum: 36}}",
        after: "fields: {⟦duree⟧: {label: Durée, type: integer, maximum: 24}}"
      )
    ]
  )

  static func change(
    _ limit: Words,
    _ before: FormField,
    _ after: FormField,
    _ evidence: Change.Evidence?,
    of subject: Change.Subject
  ) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(fr: "\(question.french)\u{A0}: \(limit.french)", en: "\(question.english): \(limit.english)"),
      subject,
      before: before.declaration.span,
      after: after.declaration.span,
      evidence: evidence
    )
  }
}
