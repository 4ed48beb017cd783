import FormCatalog
import FormSource

/// A question is removed from those that lead to a form.
enum OrientationQuestionRemoved {
  static let kind = ChangeKind(
    "orientation-question-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Une question est retirée de celles qui mènent à un formulaire.",
      en: "A question is removed from those that lead to a form."
    ),
    reason: Words(
      fr: "Le demandeur n’y répond plus avant d’arriver à un formulaire.",
      en: "Applicants no longer answer it before they arrive at a form."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(questions: ["⟦quoi⟧: {label: Quoi, answers: {a: {label: A, outcome: oui}}}"]),
        after: .init()
      )
    ]
  )

  static func change(_ question: OrientationDeclaration.Question, _ subject: Change.Subject) -> Change {
    let text = OrientationWords.label(question.label)
    return Change(
      kind,
      Words(
        fr: "une question de moins mène à ses formulaires\(text.french)",
        en: "one fewer question leads to its forms\(text.english)"
      ),
      subject,
      before: question.name.span
    )
  }
}
