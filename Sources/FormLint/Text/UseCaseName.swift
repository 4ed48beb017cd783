/// How use cases are named: `cantine_scolaire`.
enum UseCaseName {
  /// Whether a name is in small letters, with digits and underscores.
  static func isWellFormed(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  /// Whether two names have the same digits in the same order: `guichet_2024` and `guichet_2025` are two on purpose.
  static func haveSameDigits(_ left: String, _ right: String) -> Bool {
    left.utf8.lazy.filter(\.isDigit).elementsEqual(right.utf8.lazy.filter(\.isDigit))
  }
}
