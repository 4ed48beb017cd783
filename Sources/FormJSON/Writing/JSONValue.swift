/// A JSON value to be written (RFC 8259); the members of an object keep their order.
///
/// Values are written, compared and released recursively: they are meant for what the tool itself builds, a few dozen
/// levels deep. Strings are compared as Swift does: composed and decomposed accents are equal, though their bytes
/// differ.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A literal that conforms to the grammar of RFC 8259, section 6; written unchanged.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members. Their names should differ; the writer does not check.
  case object([Member])
  /// A value that is part of several documents, already written.
  case written(WrittenJSON)

  /// A name and its value in an object.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The literal with the fewest digits that reads back as the same number; null for infinity and NaN, which JSON
  /// cannot represent.
  ///
  /// A whole number has no fraction: `1`, not `1.0`.
  package static func double(_ number: Double) -> JSONValue {
    guard number.isFinite else { return .null }
    let literal = number.description
    return .number(literal.hasSuffix(".0") ? String(literal.dropLast(2)) : literal)
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  package init(nilLiteral: ()) {
    self = .null
  }

  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  package init(integerLiteral value: Int) {
    self = .integer(value)
  }
}

extension JSONValue: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  /// The members in the order in which they are written.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
