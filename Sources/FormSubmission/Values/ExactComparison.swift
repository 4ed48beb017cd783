extension String {
  /// Whether two texts are the same code points. `==` also takes a letter with its accent for the two signs that
  /// compose it; JSON Schema and the browser do not.
  public func isExactly(_ other: String) -> Bool {
    self == other && utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

extension [String] {
  func containsExactly(_ text: String) -> Bool {
    contains { $0.isExactly(text) }
  }
}
