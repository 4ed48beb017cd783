package import FormCatalog
package import FormSource

/// A stage that leads to an unknown definition.
package enum UnknownStageDefinition: CatalogRule {
  package static let rule = Rule(
    "unknown-stage-definition",
    .reference,
    .error,
    summary: Words(
      fr: "L’étape suivante ou précédente nomme une définition qui n’existe pas.",
      en: "The next or previous stage names a definition that does not exist."
    ),
    reason: Words(
      fr: "Le demandeur dont le bac à sable est validé ne peut jamais passer en production.",
      en: "Applicants whose sandbox request is granted can never go on to production."
    ),
    examples: [
      .definition(
        """
        stage:
          type: sandbox
          next: {id: ⟦exempel_production⟧⟨exemple⟩, form_id: exemple}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let missed = catalog.missedDefinitions
    for (definition, target) in catalog.stageTargets {
      let id = target.definition
      guard !catalog.definitions.contains(id.value), !missed.mayHold(class: id.value) else { continue }
      collector.add(
        Finding(
          rule,
          at: id.span,
          Words(
            fr: "aucune définition ne s’appelle \(Quoted(id.value).french)\u{A0}: l’étape ne mène nulle part",
            en: "no definition is called \(Quoted(id.value).english): the stage leads nowhere"
          ),
          suggesting: collector.nearest(to: id.value, among: catalog.definitions.names),
          for: id.value,
          subject: definition.id
        ),
        via: id.via
      )
    }
  }
}
