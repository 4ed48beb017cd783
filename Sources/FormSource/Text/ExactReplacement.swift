extension String {
  /// The text with each occurrence of some signs replaced.
  ///
  /// Signs are found by code point. Swift’s own `replacing` compares whole characters, so it misses a quote that a combining
  /// mark follows, which whoever reads the result does not.
  package func replacingExactly(_ signs: String, with replacement: String) -> String {
    String(unicodeScalars.replacing(signs.unicodeScalars, with: replacement.unicodeScalars))
  }
}
