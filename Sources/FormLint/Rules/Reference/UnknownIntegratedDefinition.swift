package import FormCatalog
package import FormSource

/// An unknown definition among those that a vendor has integrated.
package enum UnknownIntegratedDefinition: CatalogRule {
  package static let rule = Rule(
    "unknown-integrated-definition",
    .reference,
    .warning,
    summary: Words(
      fr: "La liste des API qu’un éditeur a intégrées nomme une définition qui n’existe pas.",
      en: "A vendor’s list of integrated APIs names a definition that does not exist."
    ),
    reason: Words(
      fr: "Le message «\u{A0}votre éditeur a déjà intégré cette API\u{A0}» ne s’affiche jamais pour cet éditeur.",
      en: "The message “your vendor has already integrated this API” is never shown for this vendor."
    ),
    examples: [
      .vendor("already_integrated: [⟦exempel⟧⟨exemple⟩]")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let missed = catalog.missedDefinitions
    var unknown = UnknownReferences()
    for provider in catalog.serviceProviders.entries {
      for id in provider.alreadyIntegrated
      where !catalog.definitions.contains(id.value) && !missed.mayHold(class: id.value) {
        unknown.add(id, subject: provider.id.value)
      }
    }
    unknown.report(rule, among: catalog.definitions.names, &collector) { id in
      Words(
        fr: "aucune définition ne s’appelle \(Quoted(id.value).french)",
        en: "no definition is called \(Quoted(id.value).english)"
      )
    }
  }
}
