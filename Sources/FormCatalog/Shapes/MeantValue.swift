import FormSource
import FormSyntax

/// A value as it was probably meant where it does not have its shape, so that one mistake is one finding: what has
/// another shape is unknown, and a misspelt key is there under its right name too, with an unknown value. Whoever reads it
/// then knows that something may be there.
enum MeantValue {
  static func of(_ cursor: Cursor, as record: Record) -> Cursor {
    Cursor(value(cursor.value, as: .record(record)), via: cursor.via)
  }

  private static func value(_ value: Value, as shape: Shape, isRequired: Bool = false) -> Value {
    if value.isUnknown || value.deferred != nil { return value }
    if value.isNull { return isRequired ? .unknown(at: value.span) : value }
    switch shape {
    case .record(let record):
      return value.isMapping ? mapping(value, as: record) : .unknown(at: value.span)
    case .map(let item):
      guard value.isMapping else { return .unknown(at: value.span) }
      return value.replacing { _, inner in self.value(inner, as: item, isRequired: item.hasRequiredKeys) }
    case .list(let item, let isFlattened):
      guard value.isList else { return .unknown(at: value.span) }
      return value.replacing { _, inner in
        self.value(inner, as: isFlattened && inner.isList ? shape : item, isRequired: true)
      }
    case .either(let shapes):
      return shapes.first { $0.hasForm(of: value) }.map { self.value(value, as: $0) } ?? .unknown(at: value.span)
    case .texts: return value.isMapping ? value : .unknown(at: value.span)
    case .flag: return value.bool == nil ? .unknown(at: value.span) : value
    case .integer: return value.integer == nil ? .unknown(at: value.span) : value
    case .count(let bounds): return value.integer.map(bounds.contains) ?? false ? value : .unknown(at: value.span)
    // A text that is none of those expected, or a number in place of a text, is what its author wrote.
    case .text, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound:
      return value.isList || value.isMapping ? .unknown(at: value.span) : value
    // Whoever reads these says what is wrong with them.
    case .condition, .secret, .nothing, .unread: return value
    }
  }

  private static func mapping(_ value: Value, as record: Record) -> Value {
    var hasOthers = value.hash?.hasUnknownMerge ?? false
    let read = value.replacing { name, inner in
      guard let place = name.flatMap(record.place) else {
        hasOthers = hasOthers || record.others == nil
        return record.others.map { self.value(inner, as: $0) } ?? inner
      }
      let key = record.keys[place]
      return self.value(inner, as: key.shape, isRequired: key.status == .required)
    }
    return hasOthers ? read.adding(unknown: KeyMatch.meant(by: Cursor(value), record)) : read
  }
}

extension Shape {
  fileprivate var hasRequiredKeys: Bool { if case .record(let record) = self { record.hasRequiredKeys } else { false } }
}
