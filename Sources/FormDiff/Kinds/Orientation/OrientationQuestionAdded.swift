import FormCatalog
import FormSource

/// A question is added to those that lead to a form.
enum OrientationQuestionAdded {
  static let kind = ChangeKind(
    "orientation-question-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Une question s’ajoute à celles qui mènent à un formulaire.",
      en: "A question is added to those that lead to a form."
    ),
    reason: Words(
      fr: "Le demandeur y répond avant d’arriver à un formulaire.",
      en: "Applicants answer it before they arrive at a form."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(questions: ["fin: {label: Fin, answers: {a: {label: A, outcome: oui}}}"]),
        after: .init(questions: [
          "fin: {label: Fin, answers: {a: {label: A, outcome: oui}}}",
          "⟦quoi⟧: {label: Quoi, answers: {a: {label: A, outcome: oui}}}",
        ])
      )
    ]
  )

  static func change(_ question: OrientationDeclaration.Question, _ subject: Change.Subject) -> Change {
    let text = OrientationWords.label(question.label)
    return Change(
      kind,
      Words(
        fr: "une question de plus mène à ses formulaires\(text.french)",
        en: "one more question leads to its forms\(text.english)"
      ),
      subject,
      after: question.name.span
    )
  }
}
