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
      ChangeExample(
        .orientation,
        before: """
          exemple:
            questions:
              qui:
                label: Qui
                answers:
                  a: {label: A, outcome: ⟦oui⟧}
                  b: {label: B, outcome: oui}
            outcomes:
              oui: {eligible: yes, text: Oui}
              non: {eligible: no, text: Non}
          """,
        after: """
          exemple:
            questions:
              qui:
                label: Qui
                answers:
                  a: {label: A, outcome: ⟦non⟧}
                  b: {label: B, outcome: oui}
            outcomes:
              oui: {eligible: yes, text: Oui}
              non: {eligible: no, text: Non}
          """
      )
    ]
  )

  static func change(
    _ before: OrientationDeclaration.Answer,
    _ after: OrientationDeclaration.Answer,
    _ subject: Change.Subject
  ) -> Change {
    let text = OrientationWords.label(after.label)
    return Change(
      kind,
      Words(fr: "une réponse mène ailleurs\(text.french)", en: "an answer leads elsewhere\(text.english)"),
      subject,
      before: OrientationWords.target(before),
      after: OrientationWords.target(after)
    )
  }
}
