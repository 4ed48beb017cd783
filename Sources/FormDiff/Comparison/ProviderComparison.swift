import FormCatalog

/// Compares the data providers of two catalogues.
struct ProviderComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    let providers = Pairing(sides.before.dataProviders.all, sides.after.dataProviders.all, by: \.id.value)
    for provider in providers.removed {
      add(ProviderRemoved.change(provider), of: provider, sides.before, &changes)
    }
    for (before, after) in providers.kept {
      func add(_ change: (DataProviderDeclaration, DataProviderDeclaration) -> Change) {
        self.add(change(before, after), of: after, sides.after, &changes)
      }
      if before.name?.value != after.name?.value { add(ProviderRetitled.change) }
      if before.logo?.value != after.logo?.value { add(ProviderLogoChanged.change) }
      if before.link?.value != after.link?.value { add(ProviderLinkChanged.change) }
    }
    for provider in providers.added { changes.add(ProviderAdded.change(provider)) }
  }

  /// Adds a change with the definitions that it touches.
  private func add(
    _ change: Change,
    of provider: DataProviderDeclaration,
    _ catalog: Catalog,
    _ changes: inout ChangeCollector
  ) {
    changes.add(change)
    for definition in catalog.definitions.all where definition.declaration.provider?.value == provider.id.value {
      changes.add(change.touching(Change.Subject(definition)))
    }
  }
}
