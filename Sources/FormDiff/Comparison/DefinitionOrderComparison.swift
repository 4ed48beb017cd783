import FormCatalog
import FormSource

/// Compares the order of the definitions of each file: one that moves to another file is no change.
struct DefinitionOrderComparison {
  private let kept: [(before: Definition, after: Definition)]
  private let sides: Sides

  init(_ kept: [(before: Definition, after: Definition)], _ sides: Sides) {
    self.kept = kept
    self.sides = sides
  }

  private struct Files: Hashable {
    let before: SourceID
    let after: SourceID
  }

  func collect(into changes: inout ChangeCollector) {
    let places = Dictionary(
      sides.before.definitions.all.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let files = Dictionary(grouping: kept) { pair in
      Files(before: pair.before.declaration.id.span.source, after: pair.after.declaration.id.span.source)
    }
    var moved: Set<String> = []
    for definitions in files.values {
      let order = definitions.map { places[$0.after.id] ?? 0 }
      moved.formUnion(MovedPlaces.indices(order).map { definitions[$0].after.id })
    }
    let first = kept.first { moved.contains($0.after.id) }?.after.declaration.id.span
    for (_, after) in kept where moved.contains(after.id) { changes.add(DefinitionOrder.change(after, at: first)) }
  }
}
