extension String {
  /// Whether two texts are the same code points. `==` also takes a letter with its accent for the two signs that
  /// compose it; JSON Schema and the browser do not.
  public func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // Over the bytes themselves: to compare views of them is many times slower.
    let isEqual = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension [String] {
  func containsExactly(_ text: String) -> Bool {
    contains { $0.isExactly(text) }
  }
}
