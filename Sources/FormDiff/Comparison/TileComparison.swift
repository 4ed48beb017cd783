import FormCatalog
import FormSource

/// Compares the order in which applicants see the forms of a definition.
struct TileComparison {
  let before: Definition
  let after: Definition
  let sides: Sides

  func collect(into changes: inout ChangeCollector) {
    // The default form stands last: where another one becomes it, this says why they move.
    let explained = before.defaultForm == after.defaultForm ? [] : [before.defaultForm, after.defaultForm]
    let tiles = Pairing(
      before.publicForms.filter { !explained.contains($0) },
      after.publicForms.filter { !explained.contains($0) },
      by: \.self
    )
    let moved = tiles.moved.map(\.after)
    guard let first = moved.first else { return }
    changes.add(FormOrder.change(moved, of: after, at: sides.after.forms[first]?.declaration.uid.span))
  }
}
