import FormCatalog
import FormSource

/// Questions lead applicants to a definition’s forms.
enum OrientationAdded {
  static let kind = ChangeKind(
    "orientation-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Des questions mènent désormais aux formulaires d’une définition.",
      en: "Questions lead applicants to a definition’s forms."
    ),
    reason: Words(
      fr: "Le demandeur répond d’abord à des questions, au lieu de choisir parmi tous les formulaires.",
      en: "Applicants first answer questions, instead of choosing among all forms."
    ),
    examples: [
      ChangeExample(
        .orientation,
        before: "{}",
        after: """
          ⟦exemple⟧:
            questions: {qui: {label: Qui\u{A0}?, answers: {a: {label: A, outcome: oui}}}}
            outcomes: {oui: {eligible: yes, text: Oui}}
          """
      )
    ]
  )

  static func change(_ tree: OrientationDeclaration, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "des questions mènent désormais à ses formulaires", en: "questions lead to its forms now"),
      subject,
      after: tree.definition.span
    )
  }
}
