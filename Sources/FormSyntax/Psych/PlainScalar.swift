/// How Psych reads an unquoted word.
package enum PlainScalar {
  /// Whether it reads a string, not a number, a date, a boolean or null.
  package static func isText(_ text: String) -> Bool { ScalarScanner.token(text) == .string }
}
