import FormCatalog
import FormSubmission

/// The blocks that a vendor’s form asks, and those that it fixes.
struct BlocksPlan: Hashable {
  private(set) var steps: [String]
  private(set) var fixed: [String]

  /// The blocks of an existing form.
  init(of form: Form) {
    steps = form.declaration.steps.map(\.value)
    fixed = form.declaration.staticBlocks.map(\.value)
  }

  /// The blocks of most neighbours; if there are none, the base’s steps without the blocks whose answers are all given
  /// (the fields in `answered`).
  init(_ style: FormStyle, _ context: DefinitionContext, _ models: FormModels, base: Form?, answered: Set<String>) {
    if let usual = models.blocks {
      self = usual
      return
    }
    let blocks = context.definition.blocks?.blocks ?? []
    if let usual = models.blocksOfSamePages {
      self = usual.adapted(to: style, blocks)
      return
    }
    let asked = Set(base?.declaration.steps.map(\.value) ?? blocks.map(\.name.value))
    let names = blocks.map(\.name.value)
    let complete = Set(
      blocks.filter { block in
        let required = block.fields.filter(\.schema.isAlwaysNeeded)
        // A default is a proposal to the applicant: alone, it answers nothing.
        return required.contains { answered.contains($0.name) }
          && required.allSatisfy { answered.contains($0.name) || $0.defaultValue != nil }
      }.map(\.name.value)
    )
    let fixable = { (name: String) in
      switch EditableBlock(rawValue: name) {
      case .scopes: !style.leaves(.scopes)
      case .modalities: !style.leaves(.modalities) && complete.contains(name)
      case nil: complete.contains(name) && blocks.first { $0.name.value == name }?.isFixable ?? true
      }
    }
    let fixedByBase = base?.declaration.fixedBlocks ?? []
    let fixed = names.filter { fixable($0) || fixedByBase.contains($0) }
    self.fixed = fixed
    // In the order of the base, which may differ from the definition’s.
    let order = base?.declaration.steps.map(\.value) ?? []
    let left = (order.isEmpty ? names : order).filter { !fixed.contains($0) && asked.contains($0) }
    steps = style.isSinglePage ? [] : left
  }

  /// The same blocks, each editable one asked or fixed as the style says: scopes come first, modalities before the
  /// contacts.
  private func adapted(to style: FormStyle, _ blocks: [FormBlocks.Block]) -> BlocksPlan {
    let contacts = Set(blocks.filter { !$0.contacts.isEmpty }.map(\.name.value))
    var copy = self
    for block in EditableBlock.allCases where blocks.contains(where: { $0.name.value == block.name }) {
      copy.steps.removeAll { $0 == block.name }
      copy.fixed.removeAll { $0 == block.name }
      if !style.leaves(block) {
        copy.fixed.append(block.name)
        continue
      }
      if style.isSinglePage { continue }
      let place =
        switch block {
        case .scopes: copy.steps.startIndex
        case .modalities: copy.steps.lastIndex(where: contacts.contains) ?? copy.steps.endIndex
        }
      copy.steps.insert(block.name, at: place)
    }
    return copy
  }
}
