package import FormCatalog
package import FormSource

/// A question or an outcome that no answer leads to.
package enum UnreachableQuestion: CatalogRule {
  package static let rule = Rule(
    "unreachable-question",
    .orientation,
    .warning,
    summary: Words(
      fr: "Une question ou une issue n’est atteinte par aucune réponse.",
      en: "A question or an outcome is not reached by any answer."
    ),
    reason: Words(
      fr: "Elle n’est jamais affichée\u{A0}: personne ne lit l’explication qu’elle donne.",
      en: "It is never shown: nobody reads the explanation that it gives."
    ),
    examples: [
      RuleExample(
        .orientation,
        failing: OrientationExamples.tree(further: "\n    ⟦peut_etre⟧: {eligible: maybe, text: Peut-être}"),
        corrected: OrientationExamples.tree()
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // Where an answer leads nowhere, the question that it was meant to reach is not reported as well.
    for orientation in catalog.orientations where !orientation.hasLooseEnds {
      let reachable = orientation.reachable
      let unreached =
        orientation.questions.map(\.name).filter { !reachable.questions.contains($0.value) }
        + orientation.outcomes.map(\.name).filter { !reachable.outcomes.contains($0.value) }
      for name in unreached {
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
