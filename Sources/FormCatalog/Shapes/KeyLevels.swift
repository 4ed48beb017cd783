import FormSource
import FormSyntax

/// Moves the keys of an entry that stand a level too deep or too high: a line with too much or too little indentation, a
/// brace closed too late or too early. One mistake is one finding, and what is then checked and declared is the entry as it
/// was meant.
///
/// Only the end of a mapping can be too deep: any other line would end the mapping around it.
struct KeyLevels {
  var findings: [Finding] = []
  /// The names of the entries of the file that stand in this one.
  private(set) var innerEntries: [String] = []
  /// Where the keys are written that have moved.
  var moved: Set<ByteSpan>
  let entry: Cursor.Field
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
  enum Keys {
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
  struct Level {
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
      // What an alias repeats has nothing around it where it is written.
      let repeated = Set((value.array ?? []).filter { $0.via != nil }.map { ObjectIdentifier($0.value) })
      let items = value.replacing { _, inner in
        let isLast = inner === last && !repeated.contains(ObjectIdentifier(inner))
        let (value, above) = settled(inner, item, isLast ? levels : [], depth: depth)
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
    func level(of entry: Hash.Entry) -> Level? {
      if entry.item.via != nil { return nil }
      return levels.last { keys.have(entry) ? $0.lacks(entry) : $0.takes(entry) }
    }
    let rising = entries.reversed().prefix { level(of: $0) != nil }
    var kept: [Hash.Entry] = []
    var risen: [Risen] = []
    var isSame = rising.isEmpty && entries.count == hash.entries.count
    for (index, entry) in entries.dropLast(rising.count).enumerated() {
      guard let shape = keys.shape(of: entry.key.written) else {
        kept.append(entry)
        continue
      }
      let own = Level(depth: depth, keys: keys, names: names, key: entry.located)
      let around = entry.item.via == nil ? (index == entries.count - 1 ? levels : []) + [own] : []
      let (value, above) = settled(entry.value, shape, around, depth: depth + 1)
      if value !== entry.value { isSame = false }
      kept.append(entry.with(value))
      kept += adopted(above.filter { $0.depth == depth }, by: own)
      risen += above.filter { $0.depth < depth }
    }
    risen += rising.reversed().compactMap { entry in level(of: entry).map { (entry, $0.depth) } }
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
}
