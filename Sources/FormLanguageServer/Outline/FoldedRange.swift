package import FormSource

/// Lines that can be hidden behind their first one.
package struct FoldedRange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case entry, comment
  }

  /// From somewhere on the first line, which stays, to somewhere on the last one, which is hidden.
  package let span: ByteSpan
  package let kind: Kind

  package init(_ span: ByteSpan, _ kind: Kind) {
    self.span = span
    self.kind = kind
  }
}
