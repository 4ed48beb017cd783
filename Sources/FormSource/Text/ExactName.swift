/// A name compared byte by byte, as Ruby compares its strings: Swift takes é and e + ◌́ for equal.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Equal names for Swift are equal here only if they are written with the same bytes.
  package static func == (left: ExactName, right: ExactName) -> Bool {
    left.text == right.text && left.text.utf8.count == right.text.utf8.count
      && (left.text.utf8.allSatisfy { $0 < 0x80 } || left.text.utf8.elementsEqual(right.text.utf8))
  }

  /// Names that Swift takes for equal share their hash, which is allowed.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
