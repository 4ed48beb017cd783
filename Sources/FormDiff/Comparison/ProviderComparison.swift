import FormCatalog

/// Compares the data providers of two catalogues.
struct ProviderComparison {
  private let sides: Sides
  private let definitionsBefore: [String: [Definition]]
  private let definitionsAfter: [String: [Definition]]

  init(_ sides: Sides) {
    self.sides = sides
    definitionsBefore = Dictionary(grouping: sides.before.definitions.all) { $0.declaration.provider?.value ?? "" }
    definitionsAfter = Dictionary(grouping: sides.after.definitions.all) { $0.declaration.provider?.value ?? "" }
  }

  func collect(into changes: inout ChangeCollector) {
    let providers = sides.providers
    for provider in providers.removed {
      add(ProviderRemoved.change(provider), definitionsBefore[provider.id.value], &changes)
    }
    for (before, after) in providers.renamed {
      add(ProviderRenamed.change(before, after), definitionsAfter[after.id.value], &changes)
    }
    for (before, after) in providers.kept {
      func add(_ change: (DataProviderDeclaration, DataProviderDeclaration) -> Change) {
        self.add(change(before, after), definitionsAfter[after.id.value], &changes)
      }
      if before.name?.value != after.name?.value { add(ProviderRetitled.change) }
      if before.logo?.value != after.logo?.value { add(ProviderLogoChanged.change) }
      if before.link?.value != after.link?.value { add(ProviderLinkChanged.change) }
    }
    for provider in providers.added { changes.add(ProviderAdded.change(provider)) }
  }

  /// Adds a change with the definitions that it touches.
  private func add(_ change: Change, _ definitions: [Definition]?, _ changes: inout ChangeCollector) {
    changes.add(change)
    for definition in definitions ?? [] { changes.add(change.touching(Change.Subject(definition))) }
  }
}
