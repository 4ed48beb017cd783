import FormCatalog
import FormSource

/// A question accepts more answers.
enum LimitLoosened {
  static let kind = ChangeKind(
    "limit-loosened",
    [.instruction: .notice],
    summary: Words(fr: "Une question accepte plus de réponses.", en: "A question accepts more answers."),
    reason: Words(
      fr: "Un instructeur reçoit des réponses qui étaient refusées.",
      en: "Instructors receive answers that were refused."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦duree⟧: {label: Durée, type: integer, maximum: 24}}",
        after: "fields: {⟦duree⟧: {label: Durée, type: integer, maximum: 36}}"
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
