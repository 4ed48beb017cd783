import FormCatalog
import FormSource

/// A question accepts other answers.
enum LimitChanged {
  static let kind = ChangeKind(
    "limit-changed",
    [.drafts: .undecided, .instruction: .notice, .consumers: .undecided],
    summary: Words(fr: "Une question accepte d’autres réponses.", en: "A question accepts other answers."),
    reason: Words(
      fr: "Il n’est pas prouvé que toutes les réponses données restent acceptées.",
      en: "It is not proved that all answers that were given remain accepted."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦code⟧: {label: Code, type: text, pattern: \"[a-z]{4}\"}}",
        after: "fields: {⟦code⟧: {label: Code, type: text, pattern: \"[a-z]{1,4}\"}}"
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
