package import FormSource

/// What one file says, before anchors are followed.
package struct SyntaxTree: Sendable {
  package let text: SourceText
  /// One for each document that holds something; upstream reads the first only.
  package let documents: [SyntaxDocument]
  /// Top-level entries that could not be read. The rest of the file stands in `documents` all the same.
  package let brokenEntries: [BrokenEntry]
  package let findings: [Finding]
  /// Whether another environment or flag would give another tree.
  package let isConditional: Bool
}

package struct SyntaxDocument: Sendable {
  package let root: SyntaxNode
  /// The `---` in front of it.
  package let separator: ByteSpan?
  /// The `...` behind it.
  package internal(set) var terminator: ByteSpan?
}

/// A top-level entry whose text is not YAML: its name is known, its value is not.
package struct BrokenEntry: Sendable {
  package let name: String
  package let span: ByteSpan
  /// Anchors that its text seems to declare.
  package let anchors: [String]
}
