package import FormSource

/// A JSON value that was read, with its place in the text.
package struct JSONNode: Hashable, Sendable {
  /// The bytes of the value, including its quotes or brackets.
  package let span: ByteSpan
  package let content: Content

  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as it is written, of any size: `1E400` is a JSON number, though it fits no numeric type.
    case number(literal: String)
    /// The string without quotes, its escapes decoded; a lone surrogate is replaced by U+FFFD.
    case string(String)
    case array([JSONNode])
    /// The members in the order of the text, including duplicates.
    case object([JSONMember])
  }

  package init(span: ByteSpan, content: Content) {
    self.span = span
    self.content = content
  }
}

/// A name and its value in an object that was read.
package struct JSONMember: Hashable, Sendable {
  package let name: String
  /// The bytes of the name, including its quotes.
  package let nameSpan: ByteSpan
  package let value: JSONNode

  package init(name: String, nameSpan: ByteSpan, value: JSONNode) {
    self.name = name
    self.nameSpan = nameSpan
    self.value = value
  }
}

extension JSONNode {
  /// The value of the member with this name, compared by bytes; nil where there is none or the value is not an object.
  ///
  /// Of duplicates, the last is returned, as in JavaScript and most other programs. Takes time proportional to the
  /// number of members.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    let wanted = ExactName(name)
    return members.last { ExactName($0.name) == wanted }?.value
  }

  package var isNull: Bool { content == .null }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  /// The number if it is written without fraction and exponent and fits in `Int`; `-0` is 0.
  package var integer: Int? {
    if case .number(let literal) = content { Int(literal) } else { nil }
  }

  package var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  package var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }
}
