import FormCatalog

extension Pairing<FormBlocks.Block> {
  /// The blocks of both sides, by their names; those that got another one by what they ask.
  init(_ before: FormBlocks, _ after: FormBlocks) {
    self.init(before.blocks, after.blocks, by: \.name.value) { block in
      let names = block.fields.map(\.name)
      return names.isEmpty ? [] : [names]
    }
  }
}

/// Which blocks of a form got another name.
struct BlockNames {
  private let renamed: [String: String]

  init(_ before: FormBlocks?, _ after: FormBlocks?) {
    guard let before, let after, before.blocks.map(\.name.value) != after.blocks.map(\.name.value) else {
      self.init(renamed: [:])
      return
    }
    self.init(Pairing<FormBlocks.Block>(before, after))
  }

  init(_ blocks: Pairing<FormBlocks.Block>) {
    let pairs = blocks.renamed.map { ($0.before.name.value, $0.after.name.value) }
    self.init(renamed: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  private init(renamed: [String: String]) {
    self.renamed = renamed
  }

  /// The name that a block has after.
  func after(_ name: String) -> String { renamed[name] ?? name }
}
