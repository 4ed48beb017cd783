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

  /// The rules by which a value does not have its shape. JSON Schemas of the language refuse what these report.
  package static let rules = [
    EmptyValue.rule, MalformedCondition.rule, MalformedSecret.rule, MissingKey.rule, UnknownChoice.rule,
    UnknownKey.rule, UnusableAddress.rule, WrongStructure.rule, WrongType.rule,
  ]

  /// The rules that also report what only a field’s type makes wrong. JSON Schemas refuse a part of what these report.
  package static let rulesInPart = [MalformedLimit.rule]

  package init(collector: FindingCollector, subject: String?, head: ByteSpan? = nil) {
    self.collector = collector
    self.subject = subject
    self.head = head
  }

  /// - Parameters:
  ///   - cursor: the value.
  ///   - shape: what it must be.
  ///   - key: the key under which it stands, for messages.
  ///   - isRequired: whether it must not be empty.
  package mutating func check(_ cursor: Cursor, against shape: Shape, key: String? = nil, isRequired: Bool = false) {
    if cursor.value.isUnknown || cursor.value.deferred != nil && cursor.value.isNull { return }
    if cursor.value.isNull {
      // An absent value: upstream reads its default. Only a required key must have one.
      if isRequired { add(EmptyValue.finding(key ?? "", at: cursor.span, subject: subject), cursor) }
      return
    }
    switch shape {
    case .unread: return
    case .text: expect(cursor.value.string != nil, shape, cursor, key)
    case .scalar: expect(cursor.value.isSingle, shape, cursor, key)
    case .bound: expect(cursor.value.integer != nil || cursor.value.string != nil, shape, cursor, key)
    case .textOrWord(let names):
      let isWord = cursor.value.scalar.map { names.contains($0.text) } ?? false
      expect(cursor.value.string != nil || isWord, shape, cursor, key)
    case .webAddress:
      guard expect(cursor.value.string != nil, shape, cursor, key) else { return }
      if let text = cursor.value.string, !WebAddress.isFolder(text) {
        add(UnusableAddress.finding(cursor, key: key), cursor)
      }
    case .pageAddress:
      guard expect(cursor.value.string != nil, shape, cursor, key) else { return }
      if let text = cursor.value.string, !WebAddress.isPage(text) {
        add(UnusableAddress.page(cursor, key: key), cursor)
      }
    case .fileSize:
      guard let size = cursor.value.scalar?.text, FileSize.bytes(size) != nil else {
        add(MalformedLimit.size(cursor, key: key, subject: subject), cursor)
        return
      }
    case .flag: expect(cursor.value.bool != nil, shape, cursor, key)
    case .integer: expect(cursor.value.integer != nil, shape, cursor, key)
    case .count(let bounds): expect(cursor.value.integer.map(bounds.contains) ?? false, shape, cursor, key)
    case .choice(let names):
      guard let name = cursor.value.string, names.contains(name) else {
        add(UnknownChoice.finding(names, cursor, key: key, subject: subject), cursor)
        return
      }
    case .word(let names):
      guard let word = cursor.value.scalar?.text, names.contains(word) else {
        add(UnknownChoice.finding(names, cursor, key: key, subject: subject), cursor)
        return
      }
    case .nothing: expect(cursor.value.isNull, shape, cursor, key)
    case .secret: expect(cursor.value.deferred != nil, shape, cursor, key)
    case .condition: checkCondition(cursor)
    case .either(let shapes):
      guard let shape = shapes.first(where: { $0.hasForm(of: cursor.value) }) else {
        add(WrongType.finding(shape, cursor, key: key, subject: subject), cursor)
        return
      }
      if case .list(let item, let isFlattened) = shape {
        checkList(cursor, item, isFlattened, mayBeKeys: shapes.contains(where: \.isKeyed), key)
      } else {
        check(cursor, against: shape, key: key)
      }
    case .list(let item, let isFlattened):
      guard expect(cursor.value.isList, shape, cursor, key) else { return }
      checkList(cursor, item, isFlattened, mayBeKeys: false, key)
    case .map(let item):
      guard expect(cursor.value.isMapping, shape, cursor, key) else { return }
      checkMap(cursor, item)
    case .texts:
      guard expect(cursor.value.isMapping, shape, cursor, key) else { return }
      for field in cursor.fields {
        check(field, against: field.cursor.value.isMapping ? .texts : .text, in: cursor)
      }
    case .record(let record):
      guard expect(cursor.value.isMapping, shape, cursor, key) else { return }
      check(cursor, against: record)
    }
  }

  /// Checks what stands under keys that their author chose. A comma in a text without quotes makes a key of what follows.
  private mutating func checkMap(_ cursor: Cursor, _ item: Shape) {
    var text: Cursor.Field?
    var rest: [Cursor.Field] = []
    for field in cursor.fields {
      if text != nil, field.isRestOfText {
        rest.append(field)
        continue
      }
      reportRest(rest, after: text, cursor)
      rest = []
      if case .text = item, field.cursor.value.string != nil { text = field } else { text = nil }
      check(field, against: item, in: cursor)
    }
    reportRest(rest, after: text, cursor)
  }

  private mutating func reportRest(_ rest: [Cursor.Field], after text: Cursor.Field?, _ cursor: Cursor) {
    guard let text, !rest.isEmpty else { return }
    add(UnknownKey.restOfText(rest[...], after: text, subject: subject), cursor)
  }

  /// Checks what stands under a key that its author chose.
  private mutating func check(
    _ field: Cursor.Field,
    against shape: Shape,
    in mapping: Cursor,
    isAnswer: Bool = false
  ) {
    // Already reported: a merge key that merged nothing.
    if field.name == "<<" { return }
    guard field.cursor.value.isEmpty, !shape.hasForm(of: field.cursor.value) else {
      check(field.cursor, against: shape, key: field.name)
      return
    }
    if case .record(let record) = shape, record.hasRequiredKeys {
      add(EmptyValue.finding(field.name, at: field.nameSpan, subject: subject), field.cursor)
    } else if isNeedless(field.cursor, in: mapping) {
      add(
        isAnswer
          ? NeedlessKey.answer(field.key, subject: subject)
          : NeedlessKey.finding(field.key, mayStayEmpty: shape.isKeyed, subject: subject),
        field.cursor
      )
    }
  }

  mutating func add(_ finding: Finding, _ cursor: Cursor) {
    collector.add(finding, via: cursor.via)
  }

  @discardableResult
  private mutating func expect(_ isRight: Bool, _ shape: Shape, _ cursor: Cursor, _ key: String?) -> Bool {
    if !isRight { add(WrongType.finding(shape, cursor, key: key, subject: subject), cursor) }
    return isRight
  }

  /// Checks the items of a list; `mayBeKeys` says whether keys could stand in its place.
  private mutating func checkList(
    _ cursor: Cursor,
    _ item: Shape,
    _ isFlattened: Bool,
    mayBeKeys: Bool,
    _ key: String?
  ) {
    // Items that are all written the same wrong way are one mistake.
    var withKeys: [Cursor] = []
    var misshapen: [Cursor] = []
    for element in isFlattened ? cursor.flattenedItems : cursor.items {
      if element.value.isEmpty {
        add(WrongType.finding(item, element, key: key, subject: subject), element)
      } else if mayBeKeys, !element.fields.isEmpty {
        withKeys.append(element)
      } else if !element.value.isUnknown, !item.hasForm(of: element.value) {
        misshapen.append(element)
      } else {
        check(element, against: item, key: key)
      }
    }
    if let first = withKeys.first, let name = first.fields.first?.name {
      add(WrongStructure.keysInList(name, first, key: key, subject: subject).also(at: withKeys.dropFirst()), first)
    }
    if let first = misshapen.first {
      add(WrongType.finding(item, first, key: key, subject: subject).also(at: misshapen.dropFirst()), first)
    }
  }

  private mutating func check(_ cursor: Cursor, against record: Record) {
    var present: UInt64 = 0
    var hasUnknown = false
    var rest: [Cursor.Field] = []
    // Whether a comma between braces ended the first item of a list without brackets.
    var isInList = false
    let fields = cursor.fields
    for (index, field) in fields.enumerated() {
      guard let place = record.place(of: field.name) else {
        if index > 0, field.isRestOfText {
          if isInList { continue }
          if rest.isEmpty { rest.append(cursor.fields[index - 1]) }
          rest.append(field)
        } else if let others = record.others {
          check(field, against: others, in: cursor, isAnswer: record === FormShape.prefill)
        } else {
          hasUnknown = true
        }
        continue
      }
      present |= 1 << UInt64(place)
      let key = record.keys[place]
      isInList = false
      if key.shape.item != nil, field.cursor.value.isSingle, !key.shape.hasForm(of: field.cursor.value) {
        let items = Array(fields[(index + 1)...].prefix { $0.isRestOfText && record.place(of: $0.name) == nil })
        isInList = !items.isEmpty
        if isInList {
          add(WrongStructure.list(field, continuedBy: items, key.shape, subject: subject), field.cursor)
          continue
        }
      }
      switch key.status {
      case .former(let words), .ignored(let words):
        add(UnreadKey.finding(field.key, words, key.status, subject: subject), field.cursor)
      case .optional where !record.oneOf.contains { $0 === key } && isNeedless(field.cursor, in: cursor):
        if key.isReadEmpty { continue }
        add(NeedlessKey.finding(field.key, subject: subject), field.cursor)
      case .expected where isNeedless(field.cursor, in: cursor):
        add(ExpectedKey.empty(field.key, key, in: record, subject: subject), field.cursor)
      case .optional, .required, .expected:
        check(field.cursor, against: key.shape, key: key.name, isRequired: key.status == .required)
      }
    }
    if let first = rest.first { add(UnknownKey.restOfText(rest.dropFirst(), after: first, subject: subject), cursor) }
    if hasUnknown || record.wanted & ~present != 0 { report(KeyMatch(cursor, record), record, cursor) }
  }

  private mutating func report(_ match: KeyMatch, _ record: Record, _ cursor: Cursor) {
    for key in match.unknown {
      let name = key.field.key
      add(
        key.meant.isEmpty
          ? UnknownKey.finding(name, in: record, nearest: key.nearest, subject: subject)
          : MissingKey.misnamed(name, key.meant, in: record, subject: subject),
        key.field.cursor
      )
    }
    for key in match.missing where key.status == .required {
      add(MissingKey.finding(key, in: record, cursor, subject: subject), cursor)
    }
    let expected = match.missing.filter { $0.status == .expected }
    if !expected.isEmpty {
      add(ExpectedKey.finding(expected, in: record, at: head ?? cursor.headSpan, subject: subject), cursor)
    }
  }

  /// Whether a value is needlessly empty; after a merge, an empty one may undo what was merged.
  private func isNeedless(_ value: Cursor, in record: Cursor) -> Bool {
    let isEmpty =
      value.value.isEmpty || value.value.array?.isEmpty ?? false || value.value.hash?.entries.isEmpty ?? false
    return isEmpty && !record.hasMergedKeys && !anchoredNothings.contains(value.span)
  }
}
