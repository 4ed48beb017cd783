package import FormCatalog
package import FormSource

/// A question, or an outcome, that no answer leads to.
package enum UnreachableQuestion: CatalogRule {
  package static let rule = Rule(
    "unreachable-question",
    .orientation,
    .warning,
    summary: Words(
      fr: "Aucune réponse ne mène à une question ou à une issue.",
      en: "No answer leads to a question or to an outcome."
    ),
    reason: Words(
      fr: "Elle n’est jamais posée\u{A0}: l’explication qu’elle porte n’atteint personne.",
      en: "It is never asked: the explanation that it holds reaches nobody."
    ),
    examples: [
      RuleExample(
        .orientation,
        failing: """
          exemple:
            questions:
              qui:
                label: Qui êtes-vous ?
                answers:
                  public: {label: Un acteur public, outcome: eligible}
                  autre: {label: Un autre, outcome: non_eligible}
            outcomes:
              eligible: {eligible: yes, text: Vous êtes éligible}
              non_eligible: {eligible: no, text: Vous ne l’êtes pas}
              ⟦peut_etre⟧: {eligible: maybe, text: Peut-être}
          """,
        corrected: """
          exemple:
            questions:
              qui:
                label: Qui êtes-vous ?
                answers:
                  public: {label: Un acteur public, outcome: eligible}
                  autre: {label: Un autre, outcome: non_eligible}
            outcomes:
              eligible: {eligible: yes, text: Vous êtes éligible}
              non_eligible: {eligible: no, text: Vous ne l’êtes pas}
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // Where an answer leads nowhere, what it was meant for is not lost besides.
    for orientation in catalog.orientations where !orientation.hasLooseEnds {
      let reachable = orientation.reachable
      let lost =
        orientation.questions.map(\.name).filter { !reachable.questions.contains($0.value) }
        + orientation.outcomes.map(\.name).filter { !reachable.outcomes.contains($0.value) }
      for name in lost {
        collector.add(
          Finding(
            rule,
            at: name.span,
            Words(
              fr: "aucune réponse ne mène à \(Quoted(name.value).french)",
              en: "no answer leads to \(Quoted(name.value).english)"
            ),
            subject: orientation.definition.value
          ),
          via: name.via
        )
      }
    }
  }
}
