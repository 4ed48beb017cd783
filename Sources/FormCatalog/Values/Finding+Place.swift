import FormSource

extension Finding {
  /// The finding at a place in the project: a finding in built-in text moves to the definition that uses the text.
  func placed(for definition: Located<String>) -> Finding {
    guard span.source.isBuiltIn else { return self }
    return Finding(rule, at: definition.span, message, label: label, fix: nil, subject: definition.value)
  }
}
