import FormSource

extension Finding {
  /// The finding at a place of the project: one about a text built into the tool stands at the definition that uses it.
  func placed(for definition: Located<String>) -> Finding {
    guard span.source.isBuiltIn else { return self }
    return Finding(rule, at: definition.span, message, label: label, fix: nil, subject: definition.value)
  }
}
