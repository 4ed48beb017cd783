import FormCatalog

/// How a vendor’s form is built, which decides which blocks are steps and which are fixed.
struct FormStyle: Hashable, Sendable {
  let isSinglePage: Bool
  /// The blocks that clients fill in themselves.
  let editable: Set<EditableBlock>

  init(isSinglePage: Bool, editable: Set<EditableBlock>) {
    self.isSinglePage = isSinglePage
    // A single page is one view of DataPass, which decides what can be changed.
    self.editable = isSinglePage ? [] : editable
  }

  func leaves(_ block: EditableBlock) -> Bool { editable.contains(block) }

  /// Whether the existing form has this style: it then keeps its pages and blocks.
  func isKept(by existing: Form?) -> Bool { existing.map { FormStyle(of: $0) == self } ?? false }

  /// The style of an existing form.
  init(of form: Form) {
    let steps = form.declaration.steps.map(\.value)
    self.init(isSinglePage: steps.isEmpty, editable: Set(EditableBlock.allCases.filter { steps.contains($0.name) }))
  }
}
