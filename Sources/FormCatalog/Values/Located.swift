package import FormSource
package import FormSyntax

/// A value and where it is written.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  /// The place to edit.
  package let span: ByteSpan
  /// The alias or merge through which it was reached.
  package let via: ByteSpan?
  /// The scalar's node, where there is one.
  private let node: SyntaxNode?
  /// Whether YAML reads something else than a text here: that was told, and nothing more is to be said of it.
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

  /// The place of a part of the text, given as UTF-8 offsets; the whole text where the way back is not known.
  package func span(of range: Range<Int>) -> ByteSpan {
    spans(of: [range])[0]
  }

  /// The places of several parts; the whole text for each where the way back is not known.
  package func spans(of ranges: [Range<Int>]) -> [ByteSpan] {
    node?.scalar?.spans(of: ranges) ?? ranges.map { _ in span }
  }

  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span, via: via, node: node)
  }
}
