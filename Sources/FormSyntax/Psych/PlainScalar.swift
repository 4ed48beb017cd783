/// What Psych makes of an unquoted word.
package enum PlainScalar {
  /// Whether it reads a text there, and no number, date, yes, no or nothing.
  package static func isText(_ text: String) -> Bool { ScalarScanner.token(text) == .string }
}
