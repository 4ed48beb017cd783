/// A name compared as Ruby compares its strings, by bytes: Swift takes é and e + ◌́ for equal.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    // The length first: it is at hand, and tells most names apart.
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    // Over the bytes themselves: to compare views of them is many times slower.
    return left.text.withBytes { left in right.text.withBytes { right in left.equals(right) } }
  }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
