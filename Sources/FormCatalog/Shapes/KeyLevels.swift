import FormSource
import FormSyntax

/// Moves the keys of an entry that stand a level too deep or too high: a line with too much or too little indentation, a
/// brace closed too late or too early. One mistake is one finding, and what is then checked and declared is the entry as it
/// was meant.
///
/// Only the end of a mapping can be too deep: any other line would end the mapping around it.
struct KeyLevels {
  private(set) var findings: [Finding] = []
  /// The names of the entries of the file that stand in this one.
  private(set) var innerEntries: [String] = []
  /// Where the keys are written that have moved.
  private(set) var moved: Set<ByteSpan>
  private let entry: Cursor.Field
  private let record: Record

  /// - Parameters:
  ///   - entry: what is written.
  ///   - record: its shape.
  ///   - moved: where keys are written that have moved into it; what now stands in these is no further mistake.
  init(_ entry: Cursor.Field, _ record: Record, moved: Set<ByteSpan>) {
    self.entry = entry
    self.record = record
    self.moved = moved
  }

  /// The entry with its keys at their levels; itself where none stands at another.
  mutating func corrected() -> Cursor.Field {
    let file = Level(depth: 0, keys: .names(of: .record(record)), names: [], key: entry.key)
    let (value, risen) = mapping(entry.cursor.value, .record(record), [file], depth: 1)
    innerEntries = adopted(risen, by: file).map(\.key.written)
    return value === entry.cursor.value ? entry : entry.with(Cursor(value, via: entry.cursor.via))
  }

  // MARK: Too deep

  /// What the keys of a mapping are.
  private enum Keys {
    case record(Record)
    /// Names that the author chose.
    case names(of: Shape)

    var record: Record? { if case .record(let record) = self { record } else { nil } }

    func shape(of name: String) -> Shape? {
      switch self {
      case .record(let record): record.place(of: name).map { record.keys[$0].shape } ?? record.others
      case .names(let item): item
      }
    }

    /// Whether a key may stand here, as far as one sees at once.
    func have(_ field: Hash.Entry) -> Bool {
      switch self {
      case .record(let record):
        record.place(of: field.key.written) != nil || record.others?.fits(field.value) ?? false
          || field.key.written == "<<"
      case .names(let item): item.fits(field.value)
      }
    }
  }

  /// A mapping around the one that is looked at, or the file.
  private struct Level {
    let depth: Int
    let keys: Keys
    let names: Set<String>
    /// The key in which one looks.
    let key: Located<String>

    /// Whether a key that stands in it is rather beside it.
    func takes(_ field: Hash.Entry) -> Bool {
      guard !names.contains(field.key.written) else { return false }
      switch keys {
      case .record(let record): return record.reads(field)
      case .names(.record(let record)): return record.isWhole(field.value)
      case .names: return false
      }
    }

    /// Whether it is one of the keys of which a mapping has none, and needs one.
    func lacks(_ field: Hash.Entry) -> Bool {
      guard case .record(let record) = keys, record.oneOf.contains(where: { $0.name == field.key.written }) else {
        return false
      }
      return takes(field) && !record.oneOf.contains { names.contains($0.name) }
    }
  }

  /// A key on its way out, to the level of this depth.
  private typealias Risen = (entry: Hash.Entry, depth: Int)

  private mutating func settled(
    _ value: Value,
    _ shape: Shape,
    _ levels: [Level],
    depth: Int
  ) -> (value: Value, risen: [Risen]) {
    switch shape {
    case .record(let record): return mapping(value, .record(record), levels, depth: depth)
    case .map(let item): return mapping(value, .names(of: item), levels, depth: depth)
    case .either(let shapes):
      guard let shape = shapes.first(where: { $0.hasForm(of: value) }) else { return (value, []) }
      return settled(value, shape, levels, depth: depth)
    case .list(let item, _):
      var risen: [Risen] = []
      let last = value.array?.last?.value
      let items = value.replacing { _, inner in
        let (value, above) = settled(inner, item, inner === last ? levels : [], depth: depth)
        risen += above
        return value
      }
      return (items, risen)
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing, .secret, .condition, .texts, .unread:
      return (value, [])
    }
  }

  private mutating func mapping(
    _ value: Value,
    _ keys: Keys,
    _ levels: [Level],
    depth: Int
  ) -> (value: Value, risen: [Risen]) {
    guard let hash = value.hash, !hash.hasUnknownMerge else { return (value, []) }
    let entries = joined(hash.entries, keys, levels)
    let names = Set(entries.map(\.key.written))
    let rising = entries.reversed().prefix { entry in
      entry.item.via == nil
        && levels.contains { keys.have(entry) ? $0.lacks(entry) : $0.takes(entry) }
    }
    var kept: [Hash.Entry] = []
    var risen: [Risen] = []
    var isSame = rising.isEmpty && entries.count == hash.entries.count
    for (index, entry) in entries.dropLast(rising.count).enumerated() {
      guard entry.item.via == nil, let shape = keys.shape(of: entry.key.written) else {
        kept.append(entry)
        continue
      }
      let own = Level(depth: depth, keys: keys, names: names, key: entry.located)
      let around = (index == entries.count - 1 ? levels : []) + [own]
      let (value, above) = settled(entry.value, shape, around, depth: depth + 1)
      if value !== entry.value { isSame = false }
      kept.append(entry.with(value))
      kept += adopted(above.filter { $0.depth == depth }, by: own)
      risen += above.filter { $0.depth < depth }
    }
    risen += rising.reversed().compactMap { (entry: Hash.Entry) -> Risen? in
      levels.last { keys.have(entry) ? $0.lacks(entry) : $0.takes(entry) }.map { (entry, $0.depth) }
    }
    return (isSame ? value : value.holding(kept), risen)
  }

  /// Reports the keys that have reached their level.
  private mutating func adopted(_ risen: [Risen], by level: Level) -> [Hash.Entry] {
    let entries = risen.map(\.entry)
    guard let first = entries.first else { return [] }
    let isConsequence = moved.contains(level.key.span)
    moved.formUnion(entries.map(\.keySpan))
    if isConsequence { return entries }
    let finding: Finding? =
      switch level.keys {
      case .record(let record):
        MisindentedKey.tooDeep(first.located, of: record, in: level.key.value, subject: entry.name)
      case .names(.record(let record)): MisindentedKey.entry(first.located, a: record, in: level.key.value)
      case .names: nil
      }
    if let finding { findings.append(finding.also(at: entries.dropFirst().map(\.keySpan))) }
    return entries
  }

  // MARK: Not deep enough

  /// The entries of a mapping, those that belong to the one before them in that one.
  private mutating func joined(_ entries: [Hash.Entry], _ keys: Keys, _ levels: [Level]) -> [Hash.Entry] {
    guard entries.contains(where: { $0.item.via == nil && !keys.have($0) }) else { return entries }
    let names = Set(entries.map(\.key.written))
    let absent = keys.record?.keys.map(\.name).filter { !names.contains($0) } ?? []
    var result: [Hash.Entry] = []
    // What belongs to the last entry of the result, if it is of this shape.
    var inner: [Hash.Entry] = []
    var shape: Shape?
    func finish() {
      guard let last = result.last, let shape, !inner.isEmpty else { return }
      result[result.count - 1] = last.with(shape.value(last.value, with: inner))
      moved.formUnion(inner.map(\.keySpan))
      // What stands beside a key that is itself too deep is too deep with it.
      guard keys.shape(of: last.key.written) != nil else { return }
      let finding = MisindentedKey.notDeepEnough(inner[0].located, in: last.key.written, subject: entry.name)
      findings.append(finding.also(at: inner.dropFirst().map(\.keySpan)))
    }
    for entry in entries {
      if entry.item.via == nil, !keys.have(entry), let last = result.last, let shape,
        shape.takes(entry, in: last.value),
        shape.names(entry.key.written) || Suggestion.nearest(to: entry.key.written, among: absent) == nil
      {
        inner.append(entry)
        continue
      }
      finish()
      inner = []
      result.append(entry)
      shape = entry.item.via == nil ? self.shape(of: entry, keys, levels) : nil
    }
    finish()
    return result
  }

  /// What a key declares that may have lost what belongs to it: at its level or, if it is empty, at one above.
  private func shape(of entry: Hash.Entry, _ keys: Keys, _ levels: [Level]) -> Shape? {
    let name = entry.key.written
    if let shape = keys.shape(of: name) { return shape }
    guard entry.value.isNull else { return nil }
    return levels.last { !$0.names.contains(name) && $0.keys.shape(of: name)?.isKeyed ?? false }?.keys.shape(of: name)
  }
}

extension KeyLevels {
  /// The entries of a folder, each before a key that could not be read and has lost all of its indentation as one that may
  /// have any key: whatever is broken belongs to it.
  static func doubted(_ entries: [Cursor.Field], before broken: [BrokenEntry], _ record: Record) -> [Cursor.Field] {
    let keys = broken.filter { record.place(of: $0.name) != nil }.map(\.span)
    var result = entries
    for key in keys where !broken.contains(where: { $0.span.end == key.start && $0.span.source == key.source }) {
      guard let place = entries.lastIndex(where: { $0.nameSpan.source == key.source && $0.nameSpan.start < key.start })
      else { continue }
      let entry = entries[place]
      result[place] = entry.with(Cursor(entry.cursor.value.withUnknownKeys, via: entry.cursor.via))
    }
    return result
  }

  /// Puts each key without the indentation of its entry into the entry before it.
  /// - Parameters:
  ///   - entries: those of a file or folder.
  ///   - record: their shape.
  ///   - findings: gets one for each entry that lost its keys, at the first of them.
  /// - Returns: the entries.
  static func joined(
    _ entries: some Sequence<Cursor.Field>,
    _ record: Record,
    _ findings: inout [Finding]
  ) -> [Cursor.Field] {
    let shape = Shape.record(record)
    var result: [Cursor.Field] = []
    for field in entries {
      guard record.place(of: field.name) != nil, field.cursor.via == nil, !record.isPart(field.cursor.value),
        let previous = result.last, previous.nameSpan.source == field.nameSpan.source,
        case let key = Hash.Entry(field.name, at: field.nameSpan, field.cursor.value),
        shape.takes(key, in: previous.cursor.value)
      else {
        result.append(field)
        continue
      }
      let value = shape.value(previous.cursor.value, with: [key])
      result[result.count - 1] = previous.with(Cursor(value, via: previous.cursor.via))
      if let last = findings.last, last.subject == previous.name {
        findings[findings.count - 1] = last.also(at: [field.nameSpan])
      } else {
        findings.append(MisindentedKey.notDeepEnough(field.key, in: previous.name, subject: previous.name))
      }
    }
    return result
  }
}

extension Shape {
  /// Whether a value may have this shape, as far as one sees at once: where keys are expected, it has one of them.
  fileprivate func fits(_ value: Value) -> Bool {
    guard hasForm(of: value) || value.isNull else { return false }
    guard case .record(let record) = self, record.others == nil, let hash = value.hash, !hash.entries.isEmpty else {
      return true
    }
    return hash.entries.contains { record.place(of: $0.key.written) != nil }
  }

  /// Whether a value of this shape may have one more key.
  fileprivate func takes(_ field: Hash.Entry, in value: Value) -> Bool {
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
  fileprivate func names(_ name: String) -> Bool {
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
  fileprivate func value(_ value: Value, with fields: [Hash.Entry]) -> Value {
    guard let last = value.array?.last?.value else { return value.holding((value.hash?.entries ?? []) + fields) }
    let longer = self.value(last, with: fields)
    return value.replacing { _, inner in inner === last ? longer : inner }
  }
}

extension Hash.Entry {
  fileprivate var located: Located<String> { Located(key.written, at: keySpan) }
}

extension Record {
  /// Whether a field has the name of a key that is read, and a value of its form.
  fileprivate func reads(_ field: Hash.Entry) -> Bool {
    place(of: field.key.written).map { keys[$0].isRead && keys[$0].mayBe(field.value) } ?? false
  }

  /// Whether a value is a mapping of some of the keys that are read.
  fileprivate func isPart(_ value: Value) -> Bool {
    guard let entries = value.hash?.entries, !entries.isEmpty else { return false }
    return entries.allSatisfy { entry in place(of: entry.key.written).map { keys[$0].isRead } ?? false }
  }

  /// Whether a value is probably an entry of a file.
  fileprivate func isWhole(_ value: Value) -> Bool { isPart(value) && (value.hash?.entries.count ?? 0) > 1 }
}
