package import FormCatalog
package import FormSource

/// A form whose vendor is not declared.
package enum UnknownServiceProvider: CatalogRule {
  package static let rule = Rule(
    "unknown-service-provider",
    .reference,
    .error,
    summary: Words(
      fr: "Un formulaire se rattache à un éditeur qui n’est pas déclaré.",
      en: "A form belongs to a vendor that is not declared."
    ),
    reason: Words(
      fr: "DataPass s’arrête au démarrage.",
      en: "DataPass fails to start."
    ),
    examples: [
      .form("service_provider_id: ⟦editeur_exempel⟧⟨editeur_exemple⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var unknown = UnknownReferences()
    for form in catalog.forms.entries {
      guard let id = form.declaration.serviceProvider, !id.isMistyped, form.serviceProvider == nil,
        !catalog.gaps.serviceProviders.mayHold(id.value)
      else { continue }
      unknown.add(id, subject: form.uid)
    }
    let vendors = catalog.serviceProviders.entries
    let titles = UnknownReferences.titles(vendors.map { (name: $0.name?.value, id: $0.id.value) })
    unknown.report(rule, among: catalog.serviceProviders.names, titled: titles, &collector) { id in
      Words(
        fr: "l’éditeur \(Quoted(id.value).french) n’est pas déclaré dans service_providers.yml",
        en: "the vendor \(Quoted(id.value).english) is not declared in service_providers.yml"
      )
    }
  }
}
