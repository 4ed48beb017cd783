package import FormSource
package import FormSyntax

/// A value and where it is written.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  /// The place to edit.
  package let span: ByteSpan
  /// The alias or merge through which it was reached.
  package let via: ByteSpan?
  /// The scalar's node, if any.
  let node: SyntaxNode?
  /// Whether YAML reads something other than a text here: this was reported, and nothing more needs to be.
  package let isMistyped: Bool

  package init(
    _ value: Value,
    at span: ByteSpan,
    via: ByteSpan? = nil,
    node: SyntaxNode? = nil,
    isMistyped: Bool = false
  ) {
    self.isMistyped = isMistyped
    self.value = value
    self.span = span
    self.via = via
    self.node = node
  }

  /// Whether it was read from the very node of another value, in the same way.
  func isReadAgain(from other: Located) -> Bool {
    node != nil && node === other.node && span == other.span && via == other.via && isMistyped == other.isMistyped
  }

  /// The place of a part of the text, given in UTF-8 offsets; the whole text if the part cannot be located.
  package func span(of range: Range<Int>) -> ByteSpan {
    spans(of: [range])[0]
  }

  /// The places of several parts; the whole text for each if they cannot be located.
  package func spans(of ranges: [Range<Int>]) -> [ByteSpan] {
    node?.scalar?.spans(of: ranges) ?? ranges.map { _ in span }
  }

  /// The scalar as its author wrote it, without its quotes.
  package var written: String? { node?.scalar?.text }

  /// Whether it is a text without quotes, in which YAML sees marks of its own.
  package var isUnquoted: Bool { node?.scalar?.style == .plain }

  /// The comment right behind a text without quotes, on its last line.
  package var comment: (text: String, span: ByteSpan)? { isUnquoted ? node?.scalar?.comment : nil }

  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span, via: via, node: node)
  }
}

extension Located<String> {
  /// A text that is a whole document; nil for any other node.
  init?(_ root: SyntaxNode) {
    guard let scalar = root.scalar else { return nil }
    self.init(scalar.text, at: root.span, node: root)
  }
}
