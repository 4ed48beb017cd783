package import FormSource

/// A part of a text that means more than its YAML says.
package struct SemanticToken: Hashable, Sendable {
  package enum Kind: Hashable, CaseIterable, Sendable {
    /// `%{name}` in a text.
    case placeholder
    /// `<%= … %>`, as a whole.
    case embeddedCode
    /// `*name`, and `&name` where it is declared.
    case alias, anchor
  }

  /// On one line. Tokens of a file do not overlap, and come in its order.
  package let span: ByteSpan
  package let kind: Kind

  package init(_ span: ByteSpan, _ kind: Kind) {
    self.span = span
    self.kind = kind
  }
}
