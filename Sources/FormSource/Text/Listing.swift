extension Collection<String> {
  /// One sentence’s list of its texts: “a, b and c”.
  /// - Parameter word: what stands before the last one.
  /// - Returns: the list; nothing where there are no texts.
  package func listed(_ word: String) -> String {
    let texts = Array(self)
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
