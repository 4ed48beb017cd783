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
    for provider in catalog.serviceProviders.entries {
      for id in provider.alreadyIntegrated {
        guard !catalog.definitions.contains(id.value), !catalog.gaps.definitions.mayHold(id.value) else { continue }
        collector.add(
          Finding(
            rule,
            at: id.span,
            Words(
              fr: "aucune définition ne s’appelle \(Quoted(id.value).french)",
              en: "no definition is called \(Quoted(id.value).english)"
            ),
            suggesting: collector.nearest(to: id.value, among: catalog.definitions.names),
            subject: provider.id.value
          ),
          via: id.via
        )
      }
    }
  }
}
