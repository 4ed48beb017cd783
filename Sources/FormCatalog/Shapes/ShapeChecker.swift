package import FormSource
import FormSyntax

/// Checks values against their shapes: wrong types, unknown and missing keys.
package struct ShapeChecker {
  package var collector: FindingCollector
  let subject: String?
  /// The entry's own key: the place to report what the entry lacks.
  var head: ByteSpan?
  /// The places after anchors without a value, which are reported as such.
  var anchoredNothings: Set<ByteSpan> = []

  package init(collector: FindingCollector, subject: String?, head: ByteSpan? = nil) {
    self.collector = collector
    self.subject = subject
    self.head = head
  }

  package mutating func check(_ cursor: Cursor, against shape: Shape, key: KeyShape? = nil) {
    if cursor.value.isUnknown { return }
    if cursor.value.isNull {
      // An absent value: upstream reads its default. Only a required key must have one.
      if key?.status == .required {
        add(EmptyValue.finding(key?.name ?? "", at: cursor.span, subject: subject), cursor)
      }
      return
    }
    switch shape {
    case .anything: return
    case .text: expect(cursor.value.string != nil, shape, cursor, key)
    case .textOrWord(let names):
      let isWord = cursor.value.scalar.map { names.contains($0.text) } ?? false
      expect(cursor.value.string != nil || isWord, shape, cursor, key)
    case .webAddress:
      guard expect(cursor.value.string != nil, shape, cursor, key) else { return }
      if let text = cursor.value.string, !WebAddress.isFolder(text) {
        add(UnusableAddress.finding(cursor, key: key?.name), cursor)
      }
    case .fileSize:
      guard let size = cursor.value.scalar?.text, FileSize.bytes(size) != nil else {
        add(MalformedLimit.size(cursor, key: key?.name, subject: subject), cursor)
        return
      }
    case .flag: expect(cursor.value.bool != nil, shape, cursor, key)
    case .integer: expect(cursor.value.integer != nil, shape, cursor, key)
    case .choice(let names):
      guard let name = cursor.value.string, names.contains(name) else {
        add(UnknownChoice.finding(names, cursor, key: key?.name, subject: subject), cursor)
        return
      }
    case .word(let names):
      guard let word = cursor.value.scalar?.text, names.contains(word) else {
        add(UnknownChoice.finding(names, cursor, key: key?.name, subject: subject), cursor)
        return
      }
    case .list(let item, let isFlattened): checkList(cursor, shape, item, isFlattened, key)
    case .map(let item):
      guard expect(cursor.value.hash != nil, shape, cursor, key) else { return }
      for field in cursor.fields { check(field.cursor, against: item) }
    case .record(let record):
      guard expect(cursor.value.hash != nil, shape, cursor, key) else { return }
      check(cursor, against: record)
    }
  }

  private mutating func add(_ finding: Finding, _ cursor: Cursor) {
    collector.add(finding, via: cursor.via)
  }

  @discardableResult
  private mutating func expect(_ isRight: Bool, _ shape: Shape, _ cursor: Cursor, _ key: KeyShape?) -> Bool {
    if !isRight { add(WrongType.finding(shape, cursor, key: key?.name, subject: subject), cursor) }
    return isRight
  }

  private mutating func checkList(
    _ cursor: Cursor,
    _ shape: Shape,
    _ item: Shape,
    _ isFlattened: Bool,
    _ key: KeyShape?
  ) {
    guard expect(cursor.value.array != nil, shape, cursor, key) else { return }
    for element in isFlattened ? cursor.flattenedItems : cursor.items {
      if element.value.isUnknown { continue }
      if element.value.isNull {
        add(WrongType.finding(item, element, key: key?.name, subject: subject), element)
      } else {
        check(element, against: item, key: key)
      }
    }
  }

  /// Checks a whole entry.
  /// - Returns: the entry as it was probably meant: a misspelt key is there under its right name too, with a value that
  ///   is not known, so that nothing else is reported as missing because of it. So is every key that an unknown merge may
  ///   have given.
  package mutating func checkEntry(_ cursor: Cursor, against record: Record) -> Cursor {
    guard !cursor.value.isUnknown, expect(cursor.value.hash != nil, .record(record), cursor, nil) else { return cursor }
    return Cursor(cursor.value.adding(unknown: check(cursor, against: record)), via: cursor.via)
  }

  /// - Returns: the names of keys that are there without being read: those that misspelt ones stand for, and all that an
  ///   unknown merge may have given.
  @discardableResult
  private mutating func check(_ cursor: Cursor, against record: Record) -> [(name: String, span: ByteSpan)] {
    var present: UInt64 = 0
    var unknown: [Cursor.Field] = []
    for field in cursor.fields {
      guard let place = record.place(of: field.name) else {
        // Already reported: a merge key that merged nothing.
        if field.name != "<<" { unknown.append(field) }
        continue
      }
      present |= 1 << UInt64(place)
      let key = record.keys[place]
      switch key.status {
      case .former(let words), .ignored(let words):
        add(UnreadKey.finding(field.key, words, key.status, subject: subject), field.cursor)
      case .optional where !record.oneOf.contains { $0 === key } && isNeedless(field.cursor, in: cursor):
        add(NeedlessKey.finding(field.key, subject: subject), field.cursor)
      case .expected where isNeedless(field.cursor, in: cursor):
        add(ExpectedKey.empty(field.key, key, in: record, subject: subject), field.cursor)
      case .optional, .required, .expected: check(field.cursor, against: key.shape, key: key)
      }
    }
    let absent = record.wanted & ~present
    if cursor.value.hash?.hasUnknownMerge ?? false {
      for field in unknown {
        add(UnknownKey.finding(field.key, in: record, nearest: nil, subject: subject), field.cursor)
      }
      return record.keys.map { ($0.name, cursor.headSpan) }
    }
    guard absent != 0 || !unknown.isEmpty else { return [] }
    var missing = record.keys.indices.filter { absent >> UInt64($0) & 1 == 1 }.map { record.keys[$0] }
    let meant = report(unknown, in: record, present, &missing)
    reportAbsent(missing, record, cursor)
    return meant
  }

  /// Reports unknown keys. One that stands for a missing key is one mistake with it.
  private mutating func report(
    _ unknown: [Cursor.Field],
    in record: Record,
    _ present: UInt64,
    _ missing: inout [KeyShape]
  ) -> [(name: String, span: ByteSpan)] {
    guard !unknown.isEmpty else { return [] }
    var meant: [(name: String, span: ByteSpan)] = []
    let names = record.keys.indices.lazy.filter { record.keys[$0].isRead && present >> UInt64($0) & 1 == 0 }
      .map { record.keys[$0].name }
    let isOneGiven = record.oneOf.contains { present >> UInt64(record.place(of: $0.name) ?? 0) & 1 == 1 }
    for field in unknown {
      let nearest = Suggestion.nearest(to: field.name, among: names)
      let wanted = missing + (isOneGiven ? [] : record.oneOf)
      let others = wanted.filter { $0.mayBe(field.cursor.value) }
      let key = nearest.map { name in wanted.first { $0.name == name } } ?? others.first { $0.isLikely(field.name) }
      // With no name like it, it stands for what is missing if nothing else can.
      let isAlone = nearest == nil && unknown.count == 1 && missing.count <= 1 && !others.isEmpty
      guard key != nil || isAlone else {
        if let nearest { meant.append((nearest, field.nameSpan)) }
        add(UnknownKey.finding(field.key, in: record, nearest: nearest, subject: subject), field.cursor)
        continue
      }
      let keys = key.map { [$0] } ?? others
      missing.removeAll { keys[0] === $0 }
      meant.append((keys[0].name, field.nameSpan))
      add(MissingKey.misnamed(field.key, keys, in: record, subject: subject), field.cursor)
    }
    return meant
  }

  /// Whether a value is needlessly empty; after a merge, an empty one may undo what was merged.
  private func isNeedless(_ value: Cursor, in record: Cursor) -> Bool {
    let isEmpty =
      value.value.isNull || value.value.array?.isEmpty ?? false || value.value.hash?.entries.isEmpty ?? false
    return isEmpty && !value.value.isUnknown && !record.hasMergedKeys && !anchoredNothings.contains(value.span)
  }

  private mutating func reportAbsent(_ keys: [KeyShape], _ record: Record, _ cursor: Cursor) {
    for key in keys where key.status == .required {
      add(MissingKey.finding(key, in: record, cursor, subject: subject), cursor)
    }
    let expected = keys.filter { $0.status == .expected }
    if !expected.isEmpty {
      add(ExpectedKey.finding(expected, in: record, at: head ?? cursor.headSpan, subject: subject), cursor)
    }
  }
}
