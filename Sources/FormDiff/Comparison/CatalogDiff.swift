package import FormCatalog

/// What becomes of a project’s catalogue: everything that someone meets, nothing that only its files’ texts show.
package enum CatalogDiff {
  /// - Parameters:
  ///   - before: the catalogue as it was, in the project’s words.
  ///   - after: the catalogue as it is.
  /// - Returns: the changes, each cause once, the greatest impact first; within one impact causes before what they lead to:
  ///   definitions, with their scopes, then forms, what they ask, vendors and data providers.
  package static func changes(from before: Catalog, to after: Catalog) -> [Change] {
    var collector = ChangeCollector()
    let sides = Sides(before: before, after: after)
    DefinitionComparison(sides).collect(into: &collector)
    FormComparison(sides).collect(into: &collector)
    QuestionComparison(sides).collect(into: &collector)
    VendorComparison(sides).collect(into: &collector)
    ProviderComparison(sides).collect(into: &collector)
    CodeComparison(sides).collect(into: &collector)
    return Impact.allCases.sorted(by: >).flatMap { impact in collector.changes.filter { $0.impact == impact } }
  }
}
