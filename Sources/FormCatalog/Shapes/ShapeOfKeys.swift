import FormSource
import FormSyntax

extension Shape {
  /// Whether a value may have this shape, as far as one sees at once: where keys are expected, it has one of them.
  func fits(_ value: Value) -> Bool {
    guard hasForm(of: value) || value.isNull else { return false }
    guard case .record(let record) = self, record.others == nil, let hash = value.hash, !hash.entries.isEmpty else {
      return true
    }
    return hash.entries.contains { record.place(of: $0.key.written) != nil }
  }

  /// Whether a value of this shape may have one more key.
  func takes(_ field: Hash.Entry, in value: Value) -> Bool {
    guard value.isNull || hasForm(of: value), !value.isUnknown, value.hash?[field.key.written] == nil else {
      return false
    }
    switch self {
    case .record(let record):
      return record.reads(field) || value.isNull && record.others?.hasForm(of: field.value) ?? false
    case .map(.record(let record)): return record.isPart(field.value)
    case .map(let item): return value.isNull && item.hasForm(of: field.value)
    case .list(let item, _): return value.array?.last.map { item.takes(field, in: $0.value) } ?? false
    case .either(let shapes): return shapes.contains { $0.takes(field, in: value) }
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing, .secret, .condition, .texts, .unread:
      return false
    }
  }

  /// Whether this is the name of one of its keys, not one that an author chooses.
  func names(_ name: String) -> Bool {
    switch self {
    case .record(let record): record.place(of: name) != nil
    case .list(let item, _): item.names(name)
    case .either(let shapes): shapes.contains { $0.names(name) }
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing, .secret, .condition, .texts, .unread, .map:
      false
    }
  }

  /// A value of this shape with more keys, in its last item if it is a list.
  func value(_ value: Value, with fields: [Hash.Entry]) -> Value {
    guard let last = value.array?.last?.value else { return value.holding((value.hash?.entries ?? []) + fields) }
    let longer = self.value(last, with: fields)
    return value.replacing { _, inner in inner === last ? longer : inner }
  }
}

extension Hash.Entry {
  var located: Located<String> { Located(key.written, at: keySpan) }
}

extension Record {
  /// Whether a field has the name of a key that is read, and a value of its form.
  func reads(_ field: Hash.Entry) -> Bool {
    place(of: field.key.written).map { keys[$0].isRead && keys[$0].mayBe(field.value) } ?? false
  }

  /// Whether a value is a mapping of some of the keys that are read.
  func isPart(_ value: Value) -> Bool {
    guard let entries = value.hash?.entries, !entries.isEmpty else { return false }
    return entries.allSatisfy { entry in place(of: entry.key.written).map { keys[$0].isRead } ?? false }
  }

  /// Whether a value is probably an entry of a file.
  func isWhole(_ value: Value) -> Bool { isPart(value) && (value.hash?.entries.count ?? 0) > 1 }
}
