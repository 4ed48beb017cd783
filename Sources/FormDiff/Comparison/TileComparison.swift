import FormCatalog
import FormSource

/// Compares the order in which applicants see the forms of a definition.
struct TileComparison {
  let before: Definition
  let after: Definition
  let sides: Sides

  func collect(into changes: inout ChangeCollector) {
    guard before.publicForms != after.publicForms else { return }
    // The default form stands last: where another one becomes it, this says why they move.
    let explained = before.defaultForm == after.defaultForm ? [] : [before.defaultForm, after.defaultForm]
    let places = Dictionary(
      before.publicForms.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let kept = after.publicForms.filter { places[$0] != nil && !explained.contains($0) }
    let moved = MovedPlaces.indices(kept.map { places[$0] ?? 0 }).map { kept[$0] }
    guard let first = moved.first else { return }
    changes.add(FormOrder.change(moved, of: after, at: sides.after.forms[first]?.declaration.uid.span))
  }
}
