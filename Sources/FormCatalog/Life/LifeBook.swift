/// The lives of the requests of all definitions of a catalogue: each is made up of the definition’s own entry, or the
/// one that is called `default`, and of those that it completes.
package struct LifeBook: Sendable {
  /// The entry of a definition that has none of its own.
  package static let common = "default"

  private let declared: [String: LifeDeclaration]
  private let builtIn: [String: LifeDeclaration]
  private let isCheckout: Bool
  private let catalog: Catalog

  package init(_ catalog: Catalog) {
    self.catalog = catalog
    isCheckout = catalog.isCheckout
    declared = Dictionary(catalog.life.map { ($0.name.value, $0) }, uniquingKeysWith: { $1 })
    // Elsewhere, only what a project names of it counts.
    builtIn = catalog.isCheckout && !catalog.usesOverlay ? [:] : StandardLife.shared.entries
  }

  /// The names that an entry may complete.
  package var baseNames: [String] {
    declared.keys.filter { catalog.definitions[$0] == nil }
      + builtIn.keys.filter { StandardLife.shared.isCommon($0) && declared[$0] == nil }
  }

  package func life(of definition: Definition) -> Life {
    let own = declared[definition.id] ?? (isCheckout ? builtIn[definition.id] : nil)
    let first = own ?? declared[Self.common] ?? (isCheckout ? builtIn[Self.common] : nil)
    return Life(first.map { chain(from: $0, isDefinition: own != nil) } ?? [], of: definition, catalog.texts)
  }

  /// The entry and those that it completes, itself last.
  private func chain(from entry: LifeDeclaration, isDefinition: Bool) -> [LifeDeclaration] {
    var chain = [entry]
    var seen: Set<String> = [entry.name.value]
    while let name = base(of: chain[0], isDefinition: isDefinition && chain.count == 1), seen.insert(name).inserted,
      let base = self.entry(name)
    {
      chain.insert(base, at: 0)
    }
    return chain
  }

  private func base(of entry: LifeDeclaration, isDefinition: Bool) -> String? {
    if let base = entry.base { return base.value }
    guard isDefinition else { return nil }
    return declared[Self.common] != nil || isCheckout ? Self.common : nil
  }

  /// The entry that a name stands for after `extends`.
  package func entry(_ name: String) -> LifeDeclaration? { declared[name] ?? builtIn[name] }
}

extension LifeBook {
  /// The lives of all definitions.
  package var lives: [Life] { catalog.definitions.all.map { life(of: $0) } }
}
