import FormSource
import FormSyntax

/// The attributes of a field or a rule, by name: a handful of entries, looked up by many names, most of them absent.
///
/// Searching all of them is faster than hashing.
struct Attributes: Sendable {
  private struct Entry {
    let name: String
    /// Of the name, in bytes. Kept beside it: a name that is only measured would be retained all the same.
    let length: Int
    let key: ByteSpan?
    let value: Cursor

    init(_ name: String, at key: ByteSpan?, _ value: Cursor) {
      self.name = name
      length = name.utf8.count
      self.key = key
      self.value = value
    }
  }

  /// Of two entries with the same name, the last one counts.
  private var entries: [Entry]
  /// Whether there may be more: some could not be read, which is reported.
  private(set) var hasGap = false

  init(_ cursor: Cursor) {
    entries = cursor.fields.map { Entry($0.name, at: $0.nameSpan, $0.cursor) }
    hasGap = cursor.value.hasGap
  }

  subscript(name: String) -> Cursor? {
    // The length first, which differs for most names.
    let length = name.utf8.count
    for index in entries.indices.reversed() where entries[index].length == length && entries[index].name == name {
      return entries[index].value
    }
    return nil
  }

  /// The attribute, unless it is written without a value.
  func given(_ name: String) -> Cursor? {
    self[name].flatMap { $0.value.isAbsent ? nil : $0 }
  }

  /// Where the key of an attribute is written; nil if it is not.
  func key(_ name: String) -> Located<String>? {
    entries.last { $0.name == name }.flatMap { entry in entry.key.map { Located(name, at: $0, via: entry.value.via) } }
  }

  /// The keys of those of some names that have a value, in the order in which they are written.
  func keys(among names: [String]) -> [Located<String>] {
    var keys: [Located<String>] = []
    for entry in entries where names.contains(entry.name) && !entry.value.value.isAbsent {
      if keys.contains(where: { $0.value == entry.name }) { continue }
      keys.append(Located(entry.name, at: entry.key ?? entry.value.span, via: entry.value.via))
    }
    return keys
  }

  /// Whether all of them are keys of a record and could be read.
  func isWhole(in record: Record) -> Bool {
    !hasGap && entries.allSatisfy { record.place(of: $0.name) != nil && !$0.value.value.hasGap }
  }

  /// Whether the tool itself declares all of them.
  var areBuiltIn: Bool { entries.allSatisfy { $0.value.span.source.isBuiltIn } }

  mutating func set(_ name: String, _ value: Cursor) {
    entries.append(Entry(name, at: nil, value))
  }

  mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

  /// These attributes, overridden by others.
  func merging(_ others: Attributes) -> Attributes {
    var result = self
    result.entries += others.entries
    result.hasGap = hasGap || others.hasGap
    return result
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Cursor)...) {
    entries = elements.map { Entry($0.0, at: nil, $0.1) }
  }
}
