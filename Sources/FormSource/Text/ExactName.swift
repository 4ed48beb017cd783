/// A name compared by bytes, as Ruby compares strings. Swift’s `==` treats é and e + ◌́ as equal.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    // The length first: it is known, and differs for most names.
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    // On the bytes themselves: comparing UTF-8 views is many times slower.
    return left.text.withBytes { left in right.text.withBytes { right in left.equals(right) } }
  }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
