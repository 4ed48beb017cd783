package import FormSource

/// A node as upstream's YAML library (Psych) reads it: aliases followed, merge keys applied, scalars interpreted.
///
/// A value that aliases share is one object, and its span is the place to edit.
package final class Value: Sendable {
  package let span: ByteSpan
  /// A narrow type, like `levels`: a project has tens of thousands of values.
  private let cappedWeight: Int32
  package let content: Content
  private let levels: Int16
  /// Whether it stands in for a value that could not be found; that is already reported, and nothing more should be.
  package let isUnknown: Bool
  /// Whether anything in it is unknown or was lost: what seems to be missing may be there.
  package let hasGap: Bool
  /// The scalar's node, which maps its decoded text back to the source; nil for collections.
  package let node: SyntaxNode?
  /// The vault key whose value replaces this one at deployment.
  package let deferred: Deferred?

  /// The size of the value, itself and repetitions through aliases included: one for each value, and one for each
  /// 32 bytes of a text. Capped at `Int32.max`.
  package var weight: Int { Int(cappedWeight) }
  /// The number of levels of lists and mappings in it.
  package var depth: Int { Int(levels) }

  package enum Content: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number beyond 64 bits, as decimal digits.
    case bigInteger(String)
    case float(Double)
    case string(String)
    /// Written `:name`.
    case symbol(String)
    case array([Item])
    case hash(Hash)
  }

  /// A value in a collection, and the alias or merge through which it got there, if any.
  package struct Item: Sendable {
    package let value: Value
    package let via: ByteSpan?
  }

  /// `credentials.key || 'default'`: the value is the default until the vault's value replaces it.
  package final class Deferred: Sendable {
    package let key: String
    /// The whole text with defaults in place of vault values.
    package let fallback: String
    /// The texts and keys in order, where the deferred value is only a part of the text; nil otherwise.
    package let parts: [Part]?

    init(key: String, fallback: String, parts: [Part]?) {
      self.key = key
      self.fallback = fallback
      self.parts = parts
    }

    package enum Part: Hashable, Sendable {
      case text(String)
      case key(String, default: String)

      var key: String? { if case .key(let name, _) = self { name } else { nil } }
    }
  }

  init(
    span: ByteSpan,
    content: Content,
    node: SyntaxNode? = nil,
    deferred: Deferred? = nil,
    weight: Int = 1,
    depth: Int = 0,
    isUnknown: Bool = false,
    hasGap: Bool = false
  ) {
    self.span = span
    self.content = content
    self.node = node
    self.deferred = deferred
    cappedWeight = Int32(clamping: weight)
    levels = Int16(clamping: depth)
    self.isUnknown = isUnknown
    self.hasGap = hasGap || isUnknown
  }
}

extension Value {
  package var scalar: SyntaxScalar? { node?.scalar }
  package var string: String? { if case .string(let text) = content { text } else { nil } }
  package var bool: Bool? { if case .bool(let flag) = content { flag } else { nil } }
  package var integer: Int? { if case .integer(let number) = content { number } else { nil } }
  package var array: [Item]? { if case .array(let items) = content { items } else { nil } }
  package var hash: Hash? { if case .hash(let hash) = content { hash } else { nil } }
  /// The same as whether there is an ``array`` or a ``hash``, without taking it out.
  package var isList: Bool { if case .array = content { true } else { false } }
  package var isMapping: Bool { if case .hash = content { true } else { false } }
  package var isNull: Bool { if case .null = content { true } else { false } }
  /// Whether nothing was written: a null that does not stand in for a value that was lost.
  package var isAbsent: Bool { isNull && !isUnknown }

  /// The text of a string or a symbol, for keys where upstream's code accepts both.
  package var name: String? {
    switch content {
    case .string(let text), .symbol(let text): text
    case .null, .bool, .integer, .bigInteger, .float, .array, .hash: nil
    }
  }
}

/// A Ruby hash: entries in the order in which their keys were first set.
package struct Hash: Sendable {
  package struct Entry: Sendable {
    package let key: Key
    fileprivate let mark: Int32
    package fileprivate(set) var keySpan: ByteSpan
    package fileprivate(set) var item: Value.Item

    package var value: Value { item.value }

    package init(_ name: String, at span: ByteSpan, _ value: Value) {
      let key = Key.string(name)
      self.init(key: key, mark: key.mark, keySpan: span, item: Value.Item(value: value, via: nil))
    }

    fileprivate init(key: Key, mark: Int32, keySpan: ByteSpan, item: Value.Item) {
      self.key = key
      self.mark = mark
      self.keySpan = keySpan
      self.item = item
    }

    /// The same key with another value.
    package func with(_ value: Value) -> Entry {
      Entry(key: key, mark: mark, keySpan: keySpan, item: Value.Item(value: value, via: item.via))
    }
  }

  package private(set) var entries: [Entry] = []
  /// Whether a key was given twice, so that what was first written under it is lost.
  package internal(set) var hasLostKeys = false
  /// Whether something unknown was merged into it, which may have given any key.
  package internal(set) var hasUnknownMerge = false
  /// Used only in hashes that are too large for a linear search.
  private var places: [Key: Int] = [:]
  private static let smallSize = 12

  package init(capacity: Int = 0) {
    entries.reserveCapacity(capacity)
  }

  package subscript(name: String) -> Entry? {
    place(of: name).map { entries[$0] }
  }

  /// The value of a key, with the alias or merge it came through.
  package func item(_ name: String) -> Value.Item? {
    place(of: name).map { entries[$0].item }
  }

  fileprivate mutating func replaceItem(at index: Int, with item: Value.Item) {
    entries[index].item = item
  }

  /// Like `place(of:)` for a key, without creating the key.
  private func place(of name: String) -> Int? {
    if entries.count > Self.smallSize { return places[.string(name)] }
    let mark = Key.mark(of: name)
    for index in entries.indices where entries[index].mark == mark && entries[index].key.isName(name) { return index }
    return nil
  }

  func place(of key: Key) -> Int? {
    place(of: key, mark: key.mark)
  }

  private func place(of key: Key, mark: Int32) -> Int? {
    if entries.count > Self.smallSize { return places[key] }
    // By index, since iterating would copy each entry.
    for index in entries.indices where entries[index].mark == mark && entries[index].key == key { return index }
    return nil
  }

  func entry(_ key: Key) -> Entry? {
    place(of: key).map { entries[$0] }
  }

  /// Sets a key as Ruby does: a key that is already there keeps its place in the order.
  /// - Returns: what was there before, if anything was.
  @discardableResult
  package mutating func set(_ key: Key, at keySpan: ByteSpan, _ item: Value.Item) -> Entry? {
    let mark = key.mark
    if let place = place(of: key, mark: mark) {
      let former = entries[place]
      entries[place].keySpan = keySpan
      entries[place].item = item
      return former
    }
    entries.append(Entry(key: key, mark: mark, keySpan: keySpan, item: item))
    if entries.count == Self.smallSize + 1 {
      places.reserveCapacity(entries.capacity)
      for (index, entry) in entries.enumerated() { places[entry.key] = index }
    } else if entries.count > Self.smallSize + 1 {
      places[key] = entries.count - 1
    }
    return nil
  }
}

/// A key of a hash. Nearly all are strings; `yes:` and `12:` are not, so upstream never finds them by name.
package enum Key: Hashable, Sendable {
  case name(ExactName)
  case bool(Bool, Spelling)
  case integer(Int, Spelling)
  case null(Spelling)
  /// A number with a fraction or beyond 64 bits: shown, never looked up.
  case number(Spelling)
  /// A list or a mapping, identified by its span.
  case collection(ByteSpan)

  package static func string(_ text: String) -> Key { .name(ExactName(text)) }

  /// Whether it begins with a dash that is not followed by a space: `-name`.
  package var isGluedToDash: Bool {
    guard case .name(let name) = self, name.text.utf8.first == UInt8(ascii: "-") else { return false }
    return name.text.utf8.dropFirst().first.map { $0 != UInt8(ascii: "-") && $0.isNameByte } ?? false
  }

  /// Whether it is `<<`.
  var isMerge: Bool {
    if case .name(let name) = self { name.text.utf8.count == 2 && name.text == "<<" } else { false }
  }

  /// A cheap hash for quick comparison: different for most keys that differ.
  fileprivate var mark: Int32 {
    if case .name(let name) = self { Self.mark(of: name.text) } else { -1 }
  }

  /// The length of a name combined with its first and last bytes.
  fileprivate static func mark(of name: String) -> Int32 {
    // On the bytes, since the ends of a `utf8` view are slow to reach.
    name.withBytes { bytes in
      bytes.isEmpty
        ? 0 : Int32(truncatingIfNeeded: bytes.count) << 16 | Int32(bytes[0]) << 8 | Int32(bytes[bytes.count - 1])
    }
  }

  fileprivate func isName(_ text: String) -> Bool {
    if case .name(let name) = self { name == ExactName(text) } else { false }
  }

  /// The key as upstream prints it.
  package var text: String {
    switch self {
    case .name(let name): name.text
    case .number(let spelling): spelling.read
    case .bool(let flag, _): flag ? "true" : "false"
    case .integer(let number, _): String(number)
    case .null: ""
    case .collection: "?"
    }
  }

  /// The key as its author wrote it, which is what it means in our own language: `yes`, `01000`, `12:30`.
  package var written: String {
    switch self {
    case .name(let name): name.text
    case .bool(_, let spelling), .integer(_, let spelling), .null(let spelling), .number(let spelling):
      spelling.written
    case .collection: "?"
    }
  }

  /// How a key is written that YAML does not read as a text. Two keys are the same if YAML reads the same.
  package final class Spelling: Hashable, Sendable {
    /// As YAML reads it.
    fileprivate let read: String
    fileprivate let written: String

    init(_ written: String, readAs read: String) {
      self.written = written
      self.read = read
    }

    package static func == (left: Spelling, right: Spelling) -> Bool { left.read == right.read }

    package func hash(into hasher: inout Hasher) { hasher.combine(read) }
  }
}

/// Values that the tool creates, at the span of what they replace.
extension Value {
  /// A mapping with some keys more, whose values are unknown.
  package func adding(unknown keys: [(name: String, span: ByteSpan)]) -> Value {
    guard var hash, !keys.isEmpty else { return self }
    for key in keys where hash[key.name] == nil {
      hash.set(.string(key.name), at: key.span, Item(value: .unknown(at: key.span), via: nil))
    }
    return Value(span: span, content: .hash(hash), weight: weight, depth: depth, hasGap: true)
  }

  /// A mapping that may have had other keys too.
  package var withUnknownKeys: Value {
    guard var hash else { return self }
    hash.hasUnknownMerge = true
    return Value(span: span, content: .hash(hash), weight: weight, depth: depth, hasGap: true)
  }

  /// A mapping with other entries in place of its own, or one of these entries where there is none.
  package func holding(_ entries: [Hash.Entry]) -> Value {
    var hash = Hash(capacity: entries.count)
    for entry in entries { hash.set(entry.key, at: entry.keySpan, entry.item) }
    hash.hasLostKeys = self.hash?.hasLostKeys ?? false
    hash.hasUnknownMerge = self.hash?.hasUnknownMerge ?? false
    let lost = hasGap || entries.contains { $0.value.hasGap }
    return Value(span: span, content: .hash(hash), weight: weight, depth: depth, hasGap: lost)
  }

  /// - Parameter replacement: the value for one under a key as it is written, or without a key in a list.
  /// - Returns: a list or a mapping with other values in the places of its own; itself where each of them stays.
  package func replacing(_ replacement: (_ key: String?, _ value: Value) -> Value) -> Value {
    var lost = hasGap
    var isSame = true
    func replaced(_ key: String?, _ item: Item) -> Item {
      let value = replacement(key, item.value)
      if value === item.value { return item }
      isSame = false
      if value.isUnknown { lost = true }
      return Item(value: value, via: item.via)
    }
    let content: Content
    switch self.content {
    case .array(let items): content = .array(items.map { replaced(nil, $0) })
    case .hash(var hash):
      for index in hash.entries.indices {
        hash.replaceItem(at: index, with: replaced(hash.entries[index].key.written, hash.entries[index].item))
      }
      content = .hash(hash)
    default: return self
    }
    return isSame ? self : Value(span: span, content: content, weight: weight, depth: depth, hasGap: lost)
  }

  package static func made(_ text: String, at span: ByteSpan) -> Value {
    Value(span: span, content: .string(text))
  }

  package static func made(_ flag: Bool, at span: ByteSpan) -> Value {
    Value(span: span, content: .bool(flag))
  }

  /// A placeholder for a value that cannot be used; that is already reported, and nothing more should be.
  package static func unknown(at span: ByteSpan) -> Value {
    Value(span: span, content: .null, isUnknown: true)
  }

  package static func made(_ content: Content, at span: ByteSpan) -> Value {
    Value(span: span, content: content)
  }

  package static func made(_ items: [Value], at span: ByteSpan) -> Value {
    Value(span: span, content: .array(items.map { Item(value: $0, via: nil) }))
  }

  package static func made(entries: [(key: String, keySpan: ByteSpan, value: Value)], at span: ByteSpan) -> Value {
    var hash = Hash(capacity: entries.count)
    for entry in entries { hash.set(.string(entry.key), at: entry.keySpan, Item(value: entry.value, via: nil)) }
    return Value(span: span, content: .hash(hash))
  }

  package static func made(_ entries: [(String, String)], at span: ByteSpan) -> Value {
    var hash = Hash()
    for (key, text) in entries { hash.set(.string(key), at: span, Item(value: made(text, at: span), via: nil)) }
    return Value(span: span, content: .hash(hash))
  }

  package static func made(_ entries: [String: Value], at span: ByteSpan) -> Value {
    var hash = Hash()
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      hash.set(.string(key), at: span, Item(value: value, via: nil))
    }
    return Value(span: span, content: .hash(hash))
  }
}
