import FormCatalog
import FormSource

/// An answer leads elsewhere.
enum OrientationPathChanged {
  static let kind = ChangeKind(
    "orientation-path-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Une réponse mène ailleurs.",
      en: "An answer leads elsewhere."
    ),
    reason: Words(
      fr: "Ceux qui répondent ainsi arrivent à une autre question, à d’autres formulaires ou à un refus.",
      en: "Those who answer so arrive at another question, at other forms or at a refusal."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(
          answers: ["a: {label: A, outcome: ⟦oui⟧}", "b: {label: B, outcome: oui}"],
          outcomes: ["oui: {eligible: yes, text: Oui}", "non: {eligible: no, text: Non}"]
        ),
        after: .init(
          answers: ["a: {label: A, outcome: ⟦non⟧}", "b: {label: B, outcome: oui}"],
          outcomes: ["oui: {eligible: yes, text: Oui}", "non: {eligible: no, text: Non}"]
        )
      )
    ]
  )

  static func change(
    _ before: OrientationDeclaration.Answer,
    _ after: OrientationDeclaration.Answer,
    _ subject: Change.Subject
  ) -> Change {
    let answer = after.label.map { Quoted($0.value) }
    let (old, new) = (OrientationWords.destination(before), OrientationWords.destination(after))
    return Change(
      kind,
      Words(
        fr:
          "\(answer.map { "la réponse \($0.french)" } ?? "une réponse") mène à \(new.french), et non plus à \(old.french)",
        en: "the answer \(answer?.english ?? "") leads to \(new.english), and no longer to \(old.english)"
      ),
      subject,
      before: OrientationWords.target(before),
      after: OrientationWords.target(after)
    )
  }
}
