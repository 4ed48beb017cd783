import FormCatalog
import FormSource

/// Questions no longer lead applicants to a definition’s forms.
enum OrientationRemoved {
  static let kind = ChangeKind(
    "orientation-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Plus aucune question ne mène aux formulaires d’une définition.",
      en: "Questions no longer lead applicants to a definition’s forms."
    ),
    reason: Words(
      fr: "Le demandeur choisit parmi tous les formulaires.",
      en: "Applicants choose among all forms."
    ),
    examples: [
      ChangeExample(
        .orientation,
        before: """
          ⟦exemple⟧:
            questions: {qui: {label: Qui\u{A0}?, answers: {a: {label: A, outcome: oui}}}}
            outcomes: {oui: {eligible: yes, text: Oui}}
          """,
        after: "{}"
      )
    ]
  )

  static func change(_ tree: OrientationDeclaration, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "aucune question ne mène plus à ses formulaires", en: "no question leads to its forms any more"),
      subject,
      before: tree.definition.span
    )
  }
}
