import FormSource

/// The prefilled answers of a form that belong to none of its fields: other fields were meant.
package struct UnknownPrefills: Sendable {
  package let declarations: [PrefillDeclaration]
  /// The fields that they were probably meant for.
  package let meant: Set<String>

  /// - Parameters:
  ///   - form: the form.
  ///   - blocks: what it asks; nil, and nothing is unknown, if it belongs to no definition.
  ///   - attributes: what a checkout’s class may have besides what the definition’s blocks ask for.
  init(_ form: FormDeclaration, asking blocks: FormBlocks?, attributes: Set<String>) {
    guard let blocks, !blocks.isOpen, !blocks.gap.isOpen else {
      declarations = []
      meant = []
      return
    }
    declarations = form.prefill.filter { prefill in
      let field = prefill.field.value
      return blocks.field(field) == nil && !attributes.contains(field) && !blocks.gap.mayHold(field)
    }
    if declarations.isEmpty {
      meant = []
    } else {
      let names = blocks.fields.map(\.name)
      meant = Set(declarations.compactMap { Suggestion.nearest(to: $0.field.value, among: names) })
    }
  }
}
