extension String {
  /// Whether two texts have the same code points. `==` also treats an accented letter and its decomposed form as equal
  /// (Unicode canonical equivalence); JSON Schema and the browser do not.
  public func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // On the bytes themselves: comparing UTF-8 views is many times slower.
    let isEqual = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension [String] {
  package func containsExactly(_ text: String) -> Bool {
    contains { $0.isExactly(text) }
  }
}
