package import FormCatalog

/// What becomes of a project’s catalogue: everything that someone meets, nothing that only its files’ texts show.
package struct CatalogDiff {
  private let sides: Sides

  /// - Parameters:
  ///   - before: the catalogue as it was, in the project’s words.
  ///   - after: the catalogue as it is.
  package init(from before: Catalog, to after: Catalog) {
    sides = Sides(before: before, after: after)
  }

  /// The entries of both sides whose questions are compared one by one: words are given to them on first use, which takes a while.
  package var compared: (definitions: [Definition], forms: [Form]) {
    let definitions = sides.after.definitions.all.filter { sides.same.asked($0) == nil }
    let forms = (sides.forms.kept + sides.forms.renamed).filter { sides.same.asked($0.before, $0.after) == nil }
    return (
      definitions.flatMap { [sides.former($0), $0].compactMap(\.self) },
      forms.flatMap { [$0.before, $0.after] }
    )
  }

  /// The changes, each cause once, the greatest impact first; within one impact causes before what they lead to:
  /// definitions, with their scopes, then forms, what they ask, vendors and data providers.
  package var changes: [Change] {
    var collector = ChangeCollector()
    DefinitionComparison(sides).collect(into: &collector)
    FormComparison(sides).collect(into: &collector)
    QuestionComparison(sides).collect(into: &collector)
    VendorComparison(sides).collect(into: &collector)
    ProviderComparison(sides).collect(into: &collector)
    CodeComparison(sides).collect(into: &collector)
    return Impact.allCases.sorted(by: >).flatMap { impact in collector.changes.filter { $0.impact == impact } }
  }
}
