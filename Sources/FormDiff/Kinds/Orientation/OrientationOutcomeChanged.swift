import FormCatalog
import FormSource

/// Where a path of questions ends, another eligibility is announced, other forms are offered or other answers are given.
enum OrientationOutcomeChanged {
  static let kind = ChangeKind(
    "orientation-outcome-changed",
    [.drafts: .notice, .links: .notice],
    summary: Words(
      fr: "Au bout d’un chemin de questions, l’éligibilité, les formulaires ou les réponses données changent.",
      en:
        "Where a path of questions ends, another eligibility is announced, other forms are offered or other answers are given."
    ),
    reason: Words(
      fr: "Ceux qui arrivent là lisent une autre conclusion ou choisissent parmi d’autres formulaires.",
      en: "Those who arrive there read another conclusion or choose among other forms."
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
                  a: {label: A, outcome: oui}
            outcomes:
              ⟦oui⟧: {eligible: yes, text: Oui}
          """,
        after: """
          exemple:
            questions:
              qui:
                label: Qui
                answers:
                  a: {label: A, outcome: oui}
            outcomes:
              ⟦oui⟧: {eligible: maybe, text: Oui}
          """
      )
    ]
  )

  static func change(
    _ before: OrientationDeclaration.Outcome,
    _ after: OrientationDeclaration.Outcome,
    _ subject: Change.Subject
  ) -> Change {
    Change(
      kind,
      Words(
        fr: "la conclusion \(Quoted(after.name.value).french) de ses questions d’orientation change",
        en: "the outcome \(Quoted(after.name.value).english) of its orientation changes"
      ),
      subject,
      before: before.name.span,
      after: after.name.span
    )
  }
}
