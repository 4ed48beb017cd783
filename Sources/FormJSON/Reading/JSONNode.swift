package import FormSource

/// A JSON value as it was read, with its place in the text.
package struct JSONNode: Hashable, Sendable {
  /// From the first byte of the value to the byte after its last: the quotes and brackets belong to it.
  package let span: ByteSpan
  package let content: Content

  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// As it is written, of whatever size: `1E400` is a number of JSON, though no computer number.
    case number(literal: String)
    /// Without quotes and escapes; a lone surrogate has become U+FFFD.
    case string(String)
    case array([JSONNode])
    /// In the order of the text, duplicates included.
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
  /// With the quotes.
  package let nameSpan: ByteSpan
  package let value: JSONNode

  package init(name: String, nameSpan: ByteSpan, value: JSONNode) {
    self.name = name
    self.nameSpan = nameSpan
    self.value = value
  }
}

extension JSONNode {
  /// The value of the member with exactly this name, compared byte by byte; nil for what is not an object.
  ///
  /// Of duplicates the last counts, as in JavaScript and most other programs. The members are looked through one by
  /// one.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    let wanted = ExactText(name)
    return members.last { ExactText($0.name) == wanted }?.value
  }

  package var isNull: Bool { content == .null }

  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  package var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  /// The number where it is written as a whole one, without fraction and exponent, and fits `Int`; `-0` is 0.
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
