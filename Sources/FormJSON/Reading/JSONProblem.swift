package import FormSource

/// Something in a text that does not conform to RFC 8259 or exceeds a limit.
package struct JSONProblem: Hashable, Sendable {
  package let kind: Kind
  package let span: ByteSpan

  package init(_ kind: Kind, at span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  /// What is wrong. Each case says what its span covers.
  package enum Kind: Hashable, Sendable {
    /// The text ends before its value is complete. The empty span at the end of the text.
    case unexpectedEnd
    /// A character that is not allowed there.
    case unexpectedCharacter(expected: Expectation)
    /// A word other than `true`, `false` and `null`.
    case invalidLiteral
    /// A malformed number, with all letters, digits, signs and points that directly follow it.
    case invalidNumber
    /// An unknown escape: the backslash and the character after it, or `\u` and those of its four digits that are
    /// there.
    case invalidEscape
    /// An escape `\uD800` to `\uDFFF` without its other half. Reading continues; the value contains U+FFFD instead.
    case loneSurrogate
    /// An unescaped character below U+0020.
    case controlCharacterInString
    /// The bytes of an incomplete character, or one byte that cannot begin a character.
    case invalidUTF8
    /// A name, with its quotes, that the same object already has. Reading continues.
    case duplicateKey(name: String, first: ByteSpan)
    /// The bracket that opens the first level beyond the limit.
    case tooDeep(limit: Int)
    /// The bytes past the limit.
    case tooLarge(limit: Int)
    /// The first byte of the first value beyond the limit.
    case tooMany(limit: Int)
    /// A name, with its quotes, that has more bytes than the limit.
    case nameTooLong(limit: Int)
    /// Everything after the value, without surrounding white space.
    case trailingContent
    /// A byte order mark at the beginning. Reading continues after it.
    case byteOrderMark
    /// The whole text, which is empty or only white space.
    case empty
  }

  /// What is allowed in place of an unexpected character.
  package enum Expectation: Hashable, Sendable {
    case value
    /// A value, or the end of an array that has just begun.
    case valueOrEnd
    case name
    /// A name, or the end of an object that has just begun.
    case nameOrEnd
    case colon
    case commaOrArrayEnd
    case commaOrObjectEnd
  }
}
