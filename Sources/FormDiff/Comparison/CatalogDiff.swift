package import FormCatalog

/// What becomes of a project’s catalogue: everything that someone meets, nothing that only its files’ texts show.
package struct CatalogDiff: Sendable {
  private let sides: Sides

  /// What one pass found.
  package struct Part: Sendable {
    let changes: [Change]
  }

  /// - Parameters:
  ///   - before: the catalogue as it was, in the project’s words.
  ///   - after: the catalogue as it is.
  package init(from before: Catalog, to after: Catalog) {
    sides = Sides(before: before, after: after)
  }

  /// What the passes compare in the project’s words, each once: to give these on first use takes a while.
  package var compared: [AskedBlocks] {
    let definitions = sides.after.definitions.all.map { after in
      sides.same.asked(after).pair { [sides.former(after)?.asked, after.asked] }
    }
    let forms = (sides.forms.kept + sides.forms.renamed).map { before, after in
      sides.same.worded(before, after).pair { [before.asked, after.asked] }
    }
    var seen: Set<ObjectIdentifier> = []
    return (definitions + forms).joined().filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The comparisons, each independent of the others: causes come before what they lead to. Definitions, with their scopes,
  /// then forms, what they ask, vendors and data providers.
  package var passes: [@Sendable () -> Part] {
    let sides = sides
    let comparisons: [@Sendable (inout ChangeCollector) -> Void] = [
      { DefinitionComparison(sides).collect(into: &$0) },
      { FormComparison(sides).collect(into: &$0) },
      { FormWordComparison(sides).collect(into: &$0) },
      { QuestionComparison(sides).collect(into: &$0) },
      { VendorComparison(sides).collect(into: &$0) },
      { ProviderComparison(sides).collect(into: &$0) },
      { LifeComparison(sides).collect(into: &$0) },
      { CodeComparison(sides).collect(into: &$0) },
    ]
    return comparisons.map { collect in
      return {
        var collector = ChangeCollector()
        collect(&collector)
        return Part(changes: collector.changes)
      }
    }
  }

  /// - Parameter parts: what all passes found, in their order.
  /// - Returns: the changes, each cause once, the greatest impact first, and within one impact in the order of the passes.
  package static func changes(_ parts: [Part]) -> [Change] {
    var collector = ChangeCollector()
    for part in parts { part.changes.forEach { collector.add($0) } }
    return Impact.allCases.sorted(by: >).flatMap { impact in collector.changes.filter { $0.impact == impact } }
  }

  /// The changes, found by one pass after the other.
  package var changes: [Change] { Self.changes(passes.map { $0() }) }
}

extension SameQuestions.Asked? {
  /// What is compared in words: both sides as a whole where they may ask otherwise.
  fileprivate func pair(_ whole: () -> [AskedBlocks?]) -> [AskedBlocks] {
    switch self {
    case .inTheSameWords: []
    case .inOtherWords(let before, let after): [before, after]
    case nil: whole().compactMap(\.self)
    }
  }
}
