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
    let entries = chain(of: definition.id)
    let isWhole =
      (entries.first?.base.map { entry($0.value) != nil } ?? true) && !catalog.gaps.life.mayHold(definition.id)
    return Life(entries, isWhole: isWhole, of: definition, catalog.texts)
  }

  /// What makes up the life of a definition, or the common entry of a name: the entry and those that it completes, itself
  /// last; none where there is none.
  package func chain(of name: String) -> [LifeDeclaration] {
    guard catalog.definitions.contains(name) else {
      return entry(name).map { chain(from: $0, isDefinition: false) } ?? []
    }
    let own = declared[name] ?? (isCheckout ? builtIn[name] : nil)
    let first = own ?? declared[Self.common] ?? (isCheckout ? builtIn[Self.common] : nil)
    return first.map { chain(from: $0, isDefinition: own != nil) } ?? []
  }

  /// The entry and those that it completes, itself last.
  private func chain(from entry: LifeDeclaration, isDefinition: Bool) -> [LifeDeclaration] {
    var chain = [entry]
    var seen: Set<String> = [entry.name.value]
    while let last = chain.last, let name = base(of: last, isDefinition: isDefinition && chain.count == 1),
      seen.insert(name).inserted, let base = self.entry(name)
    {
      chain.append(base)
    }
    return chain.reversed()
  }

  /// The names of the entries that lead back to themselves.
  package var circularNames: Set<String> {
    var settled: Set<String> = []
    var circular: Set<String> = []
    for entry in declared.values {
      var path: [String] = []
      var next: LifeDeclaration? = entry
      while let entry = next, settled.insert(entry.name.value).inserted {
        path.append(entry.name.value)
        next = entry.base.flatMap { self.entry($0.value) }
      }
      // What was met on another way is no part of a circle with this one.
      guard let name = next?.name.value, let start = path.firstIndex(of: name) else { continue }
      circular.formUnion(path[start...])
    }
    return circular
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
