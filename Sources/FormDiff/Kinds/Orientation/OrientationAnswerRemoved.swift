import FormCatalog
import FormSource

/// An answer is removed from a question that leads to a form.
enum OrientationAnswerRemoved {
  static let kind = ChangeKind(
    "orientation-answer-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Une réponse est retirée d’une question qui mène à un formulaire.",
      en: "An answer is removed from a question that leads to a form."
    ),
    reason: Words(
      fr: "Ceux qu’elle concernait ne trouvent plus leur chemin.",
      en: "Those whom it concerned no longer find their way."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(answers: ["a: {label: A, outcome: oui}", "⟦b⟧: {label: B, outcome: oui}"]),
        after: .init()
      )
    ]
  )

  static func change(_ answer: OrientationDeclaration.Answer, _ subject: Change.Subject) -> Change {
    let text = OrientationWords.label(answer.label)
    return Change(
      kind,
      Words(
        fr: "une réponse est retirée de ses questions d’orientation\(text.french)",
        en: "an answer is removed from its orientation\(text.english)"
      ),
      subject,
      before: answer.name.span
    )
  }
}
