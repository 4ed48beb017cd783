import FormSource

/// The prefilled answers of a form that belong to none of its fields: other fields were meant.
package struct UnknownPrefills: Sendable {
  package let declarations: [PrefillDeclaration]
  /// The fields that they were probably meant for.
  package let meant: Set<String>

  /// - Parameters:
  ///   - form: the form.
  ///   - blocks: what it asks; nil, and nothing is unknown, if it belongs to no definition.
  init(_ form: FormDeclaration, asking blocks: FormBlocks?) {
    guard let blocks, !blocks.isOpen, !blocks.gap.isOpen else {
      declarations = []
      meant = []
      return
    }
    declarations = form.prefill.filter { prefill in
      let field = prefill.field.value
      return blocks.field(field) == nil && !blocks.gap.mayHold(field)
    }
    if declarations.isEmpty {
      meant = []
    } else {
      let names = blocks.fields.map(\.name)
      var suggestions = SuggestionBudget()
      meant = Set(declarations.compactMap { suggestions.nearest(to: $0.field.value, among: names) })
    }
  }
}
