import FormCatalog
import FormSource

/// An answer is added to a question that leads to a form.
enum OrientationAnswerAdded {
  static let kind = ChangeKind(
    "orientation-answer-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Une réponse est ajoutée à une question qui mène à un formulaire.",
      en: "An answer is added to a question that leads to a form."
    ),
    reason: Words(
      fr: "Le demandeur peut la choisir.",
      en: "Applicants can choose it."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(),
        after: .init(answers: ["a: {label: A, outcome: oui}", "⟦b⟧: {label: B, outcome: oui}"])
      )
    ]
  )

  static func change(_ answer: OrientationDeclaration.Answer, _ subject: Change.Subject) -> Change {
    let text = OrientationWords.label(answer.label)
    return Change(
      kind,
      Words(
        fr: "une réponse est ajoutée à ses questions d’orientation\(text.french)",
        en: "an answer is added to its orientation\(text.english)"
      ),
      subject,
      after: answer.name.span
    )
  }
}
