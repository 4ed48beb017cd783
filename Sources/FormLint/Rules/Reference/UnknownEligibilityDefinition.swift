package import FormCatalog
package import FormSource

/// An eligibility rule whose definition is unknown.
package enum UnknownEligibilityDefinition: CatalogRule {
  package static let rule = Rule(
    "unknown-eligibility-definition",
    .reference,
    .error,
    summary: Words(
      fr: "Une règle d’éligibilité vise une définition qui n’existe pas.",
      en: "An eligibility rule refers to a definition that does not exist."
    ),
    reason: Words(
      fr:
        "La question d’éligibilité n’est jamais posée\u{A0}: des personnes non éligibles remplissent toute une demande.",
      en: "The eligibility question is never asked: people who are not eligible fill in a whole request."
    ),
    examples: [
      RuleExample(
        .eligibility,
        """
        - definition_id: ⟦exempel⟧⟨exemple⟩
          options:
            - {type: particulier, eligible: 'no', body: Non}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let missed = catalog.missedDefinitions
    for id in catalog.eligibility.map(\.definition) + catalog.orientations.map(\.definition) {
      guard !catalog.definitions.contains(id.value), !missed.mayHold(class: id.value) else { continue }
      collector.add(
        Finding(
          rule,
          at: id.span,
          Words(
            fr: "aucune définition ne s’appelle \(Quoted(id.value).french)",
            en: "no definition is called \(Quoted(id.value).english)"
          ),
          suggesting: collector.nearest(to: id.value, among: catalog.definitions.names),
          for: id.value,
          subject: id.value
        ),
        via: id.via
      )
    }
  }
}
