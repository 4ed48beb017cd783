/// A name compared as Ruby compares its strings: Swift takes é and e + ◌́ for equal, which have other lengths in bytes.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactName, right: ExactName) -> Bool {
    left.text == right.text && left.text.utf8.count == right.text.utf8.count
  }

  /// Names that Swift takes for equal share their hash, which is allowed.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
