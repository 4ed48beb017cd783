import FormCatalog
import FormSource

/// The possible answers stand in another order.
enum OptionOrder {
  static let kind = ChangeKind(
    "option-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les réponses possibles sont dans un autre ordre.",
      en: "The possible answers stand in another order."
    ),
    reason: Words(
      fr: "Le demandeur les lit dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Applicants read them in another order; nothing else changes."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [bleu, rouge]}}",
        after: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [rouge, bleu]}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "les réponses de \(question.french) sont dans un autre ordre",
        en: "the answers of \(question.english) stand in another order"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
