package import FormSource

/// The syntax of one file, before aliases are followed.
package struct SyntaxTree: Sendable {
  package let text: SourceText
  /// The documents of the file; upstream reads only the first.
  package let documents: [SyntaxDocument]
  /// Top-level entries that could not be read; `documents` has the rest of the file.
  package let brokenEntries: [BrokenEntry]
  package let findings: [Finding]
  /// Whether the tree depends on the environment or on a flag.
  package let isConditional: Bool
}

package struct SyntaxDocument: Sendable {
  package let root: SyntaxNode
  /// The `---` before it.
  package let separator: ByteSpan?
  /// The `...` after it.
  package internal(set) var terminator: ByteSpan?
}

/// A top-level entry that is not valid YAML: its name is known, its value is not.
package struct BrokenEntry: Sendable {
  package let name: String
  /// The names of entries in its text whose beginning was not recognised.
  package let furtherNames: [String]
  package let span: ByteSpan
  /// The anchors that its text seems to declare.
  package let anchors: [String]
}
