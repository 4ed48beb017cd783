/// What is said of a field or of a rule, by name: a handful of entries, asked for many names that are mostly absent.
///
/// To look at all of them takes less time than to find one by its hash.
struct Attributes: Sendable {
  /// Of two entries of one name the last counts.
  private var entries: [(name: String, value: Cursor)]

  init(_ fields: Cursor.Fields) {
    entries = fields.map { ($0.name, $0.cursor) }
  }

  subscript(name: String) -> Cursor? {
    for index in entries.indices.reversed() where entries[index].name == name { return entries[index].value }
    return nil
  }

  mutating func set(_ name: String, _ value: Cursor) {
    entries.append((name, value))
  }

  /// These with others laid over them.
  func merging(_ others: Attributes) -> Attributes {
    var result = self
    result.entries += others.entries
    return result
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Cursor)...) {
    entries = elements.map { ($0.0, $0.1) }
  }
}
