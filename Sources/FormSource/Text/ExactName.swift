/// A name compared byte by byte, as Ruby compares its strings: Swift takes é and e + ◌́ for equal.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Names that Swift takes for equal share their hash, which is allowed.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
