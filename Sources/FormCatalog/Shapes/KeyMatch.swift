import FormSource
import FormSyntax

/// How the keys of a mapping fit those of its record: which ones are missing, and what unknown ones were meant to be.
///
/// After an unknown merge, which may have given any key, nothing is missing and no unknown key stands for another.
struct KeyMatch {
  /// A key that the record does not have.
  struct Unknown {
    let field: Cursor.Field
    /// The key whose name is like its own, among those that are not there.
    let nearest: String?
    /// The missing key that it stands for, or those of which it may be one; none if it stands for none.
    let meant: [KeyShape]
  }

  private(set) var unknown: [Unknown] = []
  /// The required and expected keys that are not there under another name either.
  private(set) var missing: [KeyShape] = []

  init(_ cursor: Cursor, _ record: Record) {
    // A merge key that merged nothing is already reported; the rest of a text is no key.
    let fields =
      record.others == nil
      ? cursor.fields.filter {
        record.place(of: $0.name) == nil && $0.name != "<<"
          && !($0.isRestOfText && $0.nameSpan != cursor.fields.first?.nameSpan)
      } : []
    guard cursor.value.hash?.hasUnknownMerge != true else {
      unknown = fields.map { Unknown(field: $0, nearest: nil, meant: []) }
      return
    }
    let absent = record.keys.filter { cursor.value.hash?[$0.name] == nil }
    missing = absent.filter(\.status.isWanted)
    let names = absent.filter(\.isRead).map(\.name)
    // Of these keys one is enough.
    let alternatives = record.oneOf.contains { cursor.value.hash?[$0.name] != nil } ? [] : record.oneOf
    for field in fields {
      let nearest =
        FrenchWord.meaning(field.name, among: names) ?? Suggestion.nearest(to: field.name, among: names)
      let wanted = missing + alternatives
      let possible = wanted.filter { $0.mayBe(field.cursor.value) }
      let key =
        nearest.map { name in wanted.first { $0.name == name } }
        ?? possible.first { Suggestion.isPart($0.name, field.name) }
      // With no name like it, it stands for what is missing if nothing else can.
      let isAlone = nearest == nil && fields.count == 1 && missing.count <= 1
      let meant = key.map { [$0] } ?? (isAlone ? possible : [])
      unknown.append(Unknown(field: field, nearest: nearest, meant: meant))
      if let first = meant.first { missing.removeAll { $0 === first } }
    }
  }

  /// The names of the keys that unknown ones were meant to be, and that an unknown merge may have given.
  static func meant(by cursor: Cursor, _ record: Record) -> [(name: String, span: ByteSpan)] {
    if cursor.value.hash?.hasUnknownMerge ?? false { return record.keys.map { ($0.name, cursor.headSpan) } }
    return KeyMatch(cursor, record).unknown.compactMap { key in
      (key.meant.first?.name ?? key.nearest).map { ($0, key.field.nameSpan) }
    }
  }
}

extension Cursor.Field {
  /// Whether a comma between braces, in a text without quotes, made a key of what follows it: it has neither a colon nor
  /// a value.
  var isRestOfText: Bool {
    cursor.value.isNull && cursor.via == nil && !name.contains(":") && cursor.value.node?.scalar?.lacksColon ?? false
  }
}
