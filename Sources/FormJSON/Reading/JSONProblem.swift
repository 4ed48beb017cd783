package import FormSource

/// Something in a text that is not as RFC 8259 wants it, or that a limit refuses.
package struct JSONProblem: Hashable, Sendable {
  package let kind: Kind
  package let span: ByteSpan

  package init(_ kind: Kind, at span: ByteSpan) {
    self.kind = kind
    self.span = span
  }

  /// What is wrong; each case says what the span holds.
  package enum Kind: Hashable, Sendable {
    /// The text ends within a value: the empty span at its end.
    case unexpectedEnd
    /// A character that cannot stand there.
    case unexpectedCharacter(expected: Expectation)
    /// A word other than `true`, `false` and `null`.
    case invalidLiteral
    /// A number and all letters, digits, signs and points that stand against it.
    case invalidNumber
    /// A backslash and the character after it, or `\u` and those of its four digits that are there.
    case invalidEscape
    /// An escape `\uD800` to `\uDFFF` without its other half. Reading goes on; the value holds U+FFFD.
    case loneSurrogate
    /// One character below U+0020.
    case controlCharacterInString
    /// The bytes that begin a character and do not finish it, or one byte that begins none.
    case invalidUTF8
    /// A name with its quotes that stands in the same object already. Reading goes on.
    case duplicateKey(name: String, first: ByteSpan)
    /// The bracket that opens one level too many.
    case tooDeep(limit: Int)
    /// The bytes past the limit.
    case tooLarge(limit: Int)
    /// All that follows the value, without white space around it.
    case trailingContent
    /// The mark itself. Reading goes on after it.
    case byteOrderMark
    /// All of the text, which is at most white space.
    case empty

    /// Whether there is a value all the same.
    package var isRecoverable: Bool {
      switch self {
      case .loneSurrogate, .duplicateKey, .byteOrderMark: true
      default: false
      }
    }
  }

  /// What could have stood in the place of an unexpected character.
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
