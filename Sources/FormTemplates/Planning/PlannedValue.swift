import FormCatalog

/// A planned value of a declaration, before it is written in the style of its file.
indirect enum PlannedValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case integer(Int)
  case list([String])
  /// Blocks: a list of `{ name: … }`.
  case blocks([String])
  /// A value from the vault, and its fallback outside production.
  case deferred(key: String, fallback: String)
  case map([PlannedField])
  /// The existing value, unchanged.
  case kept

  init?(_ value: PlainValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .bool(let flag): self = .flag(flag)
    case .integer(let number): self = .integer(number)
    case .list(let items):
      let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
      guard texts.count == items.count else { return nil }
      self = .list(texts)
    case .null, .bigInteger, .float, .map: return nil
    }
  }
}

/// A key and its value.
struct PlannedField: Hashable, Sendable {
  let key: String
  let value: PlannedValue
  /// Whether the value comes from neighbours or the base, not from the vendor: an existing form keeps its own.
  let isDerived: Bool

  init(_ key: String, _ value: PlannedValue, isDerived: Bool = false) {
    self.key = key
    self.value = value
    self.isDerived = isDerived
  }
}

extension PlainValue {
  /// Whether a declared value already matches a planned one. White space at the ends of a text is ignored: DataPass
  /// strips answers, and pages do not show it.
  func matches(_ planned: PlannedValue) -> Bool {
    switch (self, planned) {
    case (_, .kept): return true
    case (.text(let mine), .text(let wanted)): return mine.isSameText(as: wanted)
    case (.bool(let mine), .flag(let wanted)): return mine == wanted
    case (.integer(let mine), .integer(let wanted)): return mine == wanted
    case (.list(let items), .list(let wanted)): return items == wanted.map(PlainValue.text)
    case (.list(let items), .blocks(let wanted)):
      return items == wanted.map { .map([Member("name", .text($0))]) }
    case (.map(let members), .map(let fields)):
      return members.count == fields.count
        && fields.allSatisfy { field in members.contains { $0.key == field.key && $0.value.matches(field.value) } }
    case (_, .text), (_, .flag), (_, .integer), (_, .list), (_, .blocks), (_, .deferred), (_, .map): return false
    }
  }
}

extension String {
  /// Whether two texts differ at most by the white space at their ends.
  func isSameText(as other: String) -> Bool { trimmedOfSpaces == other.trimmedOfSpaces }
}

extension StringProtocol where SubSequence == Substring {
  /// Without white space at both ends.
  var trimmedOfSpaces: Substring {
    // A text that begins and ends with visible ASCII, as most do, has none.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, Self.isVisibleASCII(first),
      Self.isVisibleASCII(last)
    {
      return self[...]
    }
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return self[first...last]
  }

  private static func isVisibleASCII(_ scalar: Unicode.Scalar) -> Bool { (0x21..<0x7F).contains(scalar.value) }
}
