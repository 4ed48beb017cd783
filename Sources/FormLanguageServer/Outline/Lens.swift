package import FormSource

/// A line of words that editors show above a declaration.
package struct Lens: Hashable, Sendable {
  /// The name of what it is about.
  package let span: ByteSpan
  package let title: Words
  /// Where it leads, when there is anything to see.
  package let places: [ByteSpan]

  package init(_ span: ByteSpan, _ title: Words, places: [ByteSpan] = []) {
    self.span = span
    self.title = title
    self.places = places
  }
}
