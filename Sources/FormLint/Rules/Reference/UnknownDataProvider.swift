package import FormCatalog
package import FormSource

/// A definition whose data provider is unknown.
package enum UnknownDataProvider: CatalogRule {
  package static let rule = Rule(
    "unknown-data-provider",
    .reference,
    .warning,
    summary: Words(
      fr: "Le fournisseur de données d’une définition n’est pas connu.",
      en: "The data provider of a definition is unknown."
    ),
    reason: Words(
      fr:
        "DataPass n’affiche alors ni nom ni logo. Dans un dépôt DataPass la liste n’est qu’un échantillon de la base, d’où un simple avertissement.",
      en:
        "DataPass then shows neither name nor logo. In a DataPass checkout the list is only a sample of the database, so this is only a warning."
    ),
    examples: [
      .definition("provider: ⟦dinumm⟧⟨dinum⟩"),
      .definition("provider: ⟦DINUM⟧⟨dinum⟩"),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A project without the list says nothing about data providers.
    guard !catalog.dataProviders.entries.isEmpty else { return }
    var unknown = UnknownReferences()
    for definition in catalog.definitions.entries {
      guard let slug = definition.declaration.provider, !slug.isMistyped, !catalog.dataProviders.contains(slug.value),
        !catalog.gaps.dataProviders.mayHold(slug.value)
      else { continue }
      unknown.add(slug, subject: definition.id)
    }
    let providers = catalog.dataProviders.entries
    let titles = UnknownReferences.titles(providers.map { (name: $0.name?.value, id: $0.id.value) })
    unknown.report(rule, among: catalog.dataProviders.names, titled: titles, &collector) { slug in
      Words(
        fr: "le fournisseur de données \(Quoted(slug.value).french) n’est pas connu",
        en: "the data provider \(Quoted(slug.value).english) is unknown"
      )
    }
  }
}
