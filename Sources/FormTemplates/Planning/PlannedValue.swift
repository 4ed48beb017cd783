import FormCatalog

/// A value that a declaration is to have, before it is written in the manner of its file.
indirect enum PlannedValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case integer(Int)
  case list([String])
  /// Blocks: a list of `{ name: … }`.
  case blocks([String])
  /// A value of the vault, and what stands in its place outside production.
  case deferred(key: String, fallback: String)
  case map([PlannedField])
  /// As it is.
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
  /// Whether neighbours or the base say it rather than the vendor: a form that exists keeps what it says instead.
  let isDerived: Bool

  init(_ key: String, _ value: PlannedValue, isDerived: Bool = false) {
    self.key = key
    self.value = value
    self.isDerived = isDerived
  }
}

extension PlainValue {
  /// Whether a declared value already says what is planned. The spaces at the ends of a text do not count: DataPass
  /// strips answers, and a page shows none.
  func says(_ planned: PlannedValue) -> Bool {
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
        && fields.allSatisfy { field in members.contains { $0.key == field.key && $0.value.says(field.value) } }
    default: return false
    }
  }
}

extension String {
  /// Whether two texts differ by the white space at their ends at most.
  func isSameText(as other: String) -> Bool { trimmedOfSpaces == other.trimmedOfSpaces }

  /// Without white space at both ends.
  var trimmedOfSpaces: Substring {
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return self[first...last]
  }
}
