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
    let moved = before.defaultForm == after.defaultForm ? [] : [before.defaultForm, after.defaultForm]
    let forms = Pairing(
      before.publicForms.filter { !moved.contains($0) },
      after.publicForms.filter { !moved.contains($0) },
      by: \.self
    )
    guard forms.isReordered, let first = forms.kept.first?.after else { return }
    changes.add(FormOrder.change(of: after, at: sides.after.forms[first]?.declaration.uid.span))
  }
}
