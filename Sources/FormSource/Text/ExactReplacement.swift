extension String {
  /// The text with each occurrence of some signs replaced.
  ///
  /// Signs are found by code point. Swift’s own `replacing` compares whole characters, so it misses a quote that a combining
  /// mark follows, which whoever reads the result does not.
  package func replacingExactly(_ signs: String, with replacement: String) -> String {
    guard occursExactly(signs) else { return self }
    return String(unicodeScalars.replacing(signs.unicodeScalars, with: replacement.unicodeScalars))
  }

  /// Whether some signs occur in the text, found by code point; these are compared as UTF-8, which is the same.
  package func occursExactly(_ signs: String) -> Bool {
    withBytes { text in
      signs.withBytes { signs in
        guard let first = signs.first else { return true }
        var start = text.place(of: first, from: 0)
        while start + signs.count <= text.count {
          if UnsafeBufferPointer(rebasing: text[start..<(start + signs.count)]).equals(signs) { return true }
          start = text.place(of: first, from: start + 1)
        }
        return false
      }
    }
  }
}
