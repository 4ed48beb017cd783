package import FormSource
package import FormSyntax

/// A value, with the alias or merge through which it was reached, if any.
package struct Cursor: Sendable {
  package let value: Value
  package let via: ByteSpan?

  package init(_ value: Value, via: ByteSpan? = nil) {
    self.value = value
    self.via = via
  }

  /// The place to edit.
  package var span: ByteSpan { value.span }

  /// The value of a key; nil if the key is absent or the value is not a mapping.
  package subscript(key: String) -> Cursor? {
    guard case .hash(let hash) = value.content, let item = hash.item(key) else { return nil }
    return Cursor(item.value, via: via ?? item.via)
  }

  /// The items of a list, in order; none if the value is not a list.
  package var items: [Cursor] {
    (value.array ?? []).map { Cursor($0.value, via: via ?? $0.via) }
  }

  /// The items of a list and of the lists within it, as Ruby's `flatten` gives them.
  package var flattenedItems: [Cursor] {
    items.flatMap { $0.value.isList ? $0.flattenedItems : [$0] }
  }

  package struct Field: Sendable {
    /// The key as it is written, also where YAML reads a yes or a number.
    package let name: String
    package let nameSpan: ByteSpan
    private let nameVia: ByteSpan?
    package let cursor: Cursor

    /// The name with its place, made on access: most names are only compared.
    package var key: Located<String> { Located(name, at: nameSpan, via: nameVia) }

    /// The field with another value.
    func with(_ cursor: Cursor) -> Field { Field(name, at: nameSpan, via: nameVia, cursor) }

    init(_ name: String, at nameSpan: ByteSpan, via nameVia: ByteSpan?, _ cursor: Cursor) {
      self.name = name
      self.nameSpan = nameSpan
      self.nameVia = nameVia
      self.cursor = cursor
    }
  }

  /// The keys and values of a mapping, in order.
  package var fields: Fields {
    guard case .hash(let hash) = value.content else { return [] }
    return Fields(hash.entries, via: via)
  }

  /// Where a key is written; nil if it is absent.
  package func key(_ name: String) -> Located<String>? { fields.first { $0.name == name }?.key }

  /// The fields of a mapping, each made on access: most are read once.
  package struct Fields: RandomAccessCollection, Sendable {
    private let entries: [Hash.Entry]
    private let via: ByteSpan?

    fileprivate init(_ entries: [Hash.Entry], via: ByteSpan?) {
      self.entries = entries
      self.via = via
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }

    package subscript(index: Int) -> Field {
      let item = entries[index].item
      let way = via ?? item.via
      return Field(entries[index].key.written, at: entries[index].keySpan, via: way, Cursor(item.value, via: way))
    }
  }

  /// Whether any key comes from a merge (`<<`): other keys may then be written to undo it.
  package var hasMergedKeys: Bool {
    (value.hash?.entries ?? []).contains { !span.contains($0.keySpan) }
  }

  /// The text; a number or a yes/no as written, since that is what its author meant (it is reported).
  package var text: Located<String>? {
    if value.isNull { return nil }
    return (value.name ?? value.scalar?.text).map {
      Located($0, at: span, via: via, node: value.node, isMistyped: value.name == nil)
    }
  }

  package var flag: Located<Bool>? {
    value.bool.map { Located($0, at: span, via: via) }
  }
}

extension Cursor.Fields: ExpressibleByArrayLiteral {
  /// No fields: a literal is always empty.
  package init(arrayLiteral elements: Never...) {
    self.init([], via: nil)
  }
}
