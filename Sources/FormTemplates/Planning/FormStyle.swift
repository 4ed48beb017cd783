import FormCatalog

/// How a vendor’s form is built, which decides which blocks are steps and which are fixed.
struct FormStyle: Hashable, Sendable {
  let isSinglePage: Bool
  /// The blocks that clients fill in themselves.
  let editable: Set<EditableBlock>

  init(isSinglePage: Bool, editable: Set<EditableBlock>) {
    self.isSinglePage = isSinglePage
    self.editable = editable
  }

  func leaves(_ block: EditableBlock) -> Bool { editable.contains(block) }

  /// Whether the existing form has this style: it then keeps its pages and blocks.
  func isKept(by existing: Form?) -> Bool { existing.map { FormStyle(of: $0) == self } ?? false }

  /// The style of an existing form. A single page shows all blocks that are not fixed.
  init(of form: Form) {
    let steps = form.declaration.steps.map(\.value)
    let asked = steps.isEmpty ? form.declaredBlocks?.blocks.map(\.name.value) ?? [] : steps
    let fixed = steps.isEmpty ? form.declaration.staticBlocks.map(\.value) : []
    self.init(
      isSinglePage: steps.isEmpty,
      editable: Set(EditableBlock.allCases.filter { asked.contains($0.name) && !fixed.contains($0.name) })
    )
  }
}
