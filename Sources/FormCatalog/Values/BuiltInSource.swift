package import FormSource

extension SourceID {
  /// Whether the text is built into the tool.
  package var isBuiltIn: Bool { index < 0 }
}
