package import FormCatalog
package import FormSource

/// A public form that its definition’s orientation never offers.
package enum UnreachableForm: CatalogRule {
  package static let rule = Rule(
    "unreachable-form",
    .orientation,
    .warning,
    summary: Words(
      fr: "L’orientation nomme des formulaires et en oublie un qui est public.",
      en: "The orientation names forms but leaves out a public one."
    ),
    reason: Words(
      fr: "Aucun demandeur orienté ne peut l’atteindre.",
      en: "No applicant who follows the orientation can reach it."
    ),
    examples: [
      RuleExample(
        .orientation,
        OrientationExamples.tree(id: "⟦exemple⟧", forms: ", forms: [exemple⟨, autre⟩]"),
        context: [
          .ownForms: """
          exemple: {definition: exemple, default: true}
          autre: {definition: exemple, name: Autre}
          """
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      guard let definition = catalog.definitions[orientation.definition.value] else { continue }
      let reachable = orientation.reachable.outcomes
      let outcomes = orientation.outcomes.filter { reachable.contains($0.name.value) && $0.eligible != "no" }
      // A form that an outcome offers although it says no is reported there.
      let isContradictory = orientation.outcomes.contains { $0.eligible == "no" && $0.forms?.isEmpty == false }
      // An outcome that names no form offers every public one.
      guard !isContradictory, !outcomes.isEmpty, !orientation.outcomes.contains(where: \.hasGap),
        outcomes.allSatisfy({ $0.forms != nil })
      else { continue }
      let offered = Set(outcomes.flatMap { $0.forms ?? [] }.map(\.value))
      let missing = definition.publicForms.filter {
        !offered.contains($0) && catalog.forms[$0]?.declaration.mayBeHidden == false
      }
      let hasUnknown = offered.contains { catalog.forms[$0] == nil }
      guard !missing.isEmpty, !hasUnknown, !orientation.hasLooseEnds else { continue }
      let list = missing.joined(separator: ", ")
      collector.add(
        Finding(
          rule,
          at: orientation.definition.span,
          Words(
            fr: "l’orientation ne mène jamais à\u{A0}: \(list)",
            en: "the orientation never leads to: \(list)"
          ),
          subject: definition.id
        ),
        via: orientation.definition.via
      )
    }
  }
}
