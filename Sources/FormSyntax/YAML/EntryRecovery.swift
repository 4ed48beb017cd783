import FormSource

/// Blanks out broken top-level entries, so that the rest of the text can be read without its offsets changing.
struct EntryRecovery {
  /// The text with spaces in place of the blanked entries.
  private(set) var remaining: SourceText
  private var blanked: Set<Int> = []
  private let heads: [Head]

  /// The first line of an entry.
  private struct Head {
    /// Text offset.
    let start: Int
    /// Whether a value follows the colon: entries are mappings, so the line has probably lost its indentation.
    let hasInlineValue: Bool
  }

  init(_ text: SourceText) {
    remaining = text
    heads = Self.heads(in: text.bytes)
  }

  private static func heads(in bytes: [UInt8]) -> [Head] {
    var heads: [Head] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if let head = head(bytes[start..<end]) { heads.append(head) }
      start = end + 1
    }
    return heads
  }

  /// The head of an entry where the line starts with a name and a colon; nil for any other line.
  private static func head(_ line: ArraySlice<UInt8>) -> Head? {
    guard let first = line.first, isNameByte(first), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = line[..<colon]
    let rest = line[(colon + 1)...].drop { $0.isYAMLSpace }
    let isBare =
      rest.isEmpty || rest.first == UInt8(ascii: "#") || rest.first == UInt8(ascii: "&")
      || rest.first == UInt8(ascii: "*")
    // A scenario is called by a sentence, with nothing behind its colon.
    let isName = name.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    guard isName || rest.isEmpty else { return nil }
    return Head(start: line.startIndex, hasInlineValue: !isBare && rest.first != UInt8(ascii: "{"))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// Blanks the entry around a text offset, and its neighbour where the border between the two is in doubt.
  ///
  /// - Returns: the entries blanked; empty where nothing is left to blank.
  mutating func blankEntries(at offset: Int) -> [BrokenEntry] {
    // The name of the first entry may lack its colon, so that it is no head.
    guard let index = heads.lastIndex(where: { $0.start <= offset }) else { return [blank(-1)].compactMap(\.self) }
    var indexes = [index]
    // The line has lost its indentation: it belongs to the entry before it.
    if index > 0, heads[index].hasInlineValue { indexes.insert(index - 1, at: 0) }
    // An error on the line before the next head: that head probably continues the line.
    if index + 1 < heads.count, isLineBefore(heads[index + 1].start, offset) { indexes.append(index + 1) }
    return indexes.compactMap { blank($0) }
  }

  /// Whether an offset is on an unindented line, directly before the line that starts at `start`.
  private func isLineBefore(_ start: Int, _ offset: Int) -> Bool {
    let bytes = remaining.bytes
    var lineStart = Swift.min(offset, bytes.count)
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    guard lineStart < start, !bytes[lineStart].isYAMLSpace else { return false }
    return bytes[lineStart..<start].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } == 1
  }

  /// Blanks an entry, or what stands before the first one (-1); nil where that is already done or nothing is there.
  private mutating func blank(_ index: Int) -> BrokenEntry? {
    guard blanked.insert(index).inserted else { return nil }
    let start = index < 0 ? 0 : heads[index].start
    let end = index + 1 < heads.count ? heads[index + 1].start : remaining.bytes.count
    guard start < end else { return nil }
    var bytes = remaining.bytes
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    for offset in start..<end where bytes[offset] != UInt8(ascii: "\n") { bytes[offset] = UInt8(ascii: " ") }
    remaining = SourceText(source: remaining.source, bytes: bytes, pieces: remaining.pieces)
    return BrokenEntry(
      name: Self.name(of: text),
      furtherNames: Self.names(in: text),
      span: remaining.span(start, end),
      anchors: Self.anchors(in: text)
    )
  }

  private static func name(of text: String) -> String {
    let line = text.prefix { $0 != ":" && $0 != "\n" }
    // A byte order mark, or another character that is not seen, may be the mistake.
    let seen = line.unicodeScalars.filter { !$0.isInvisible }
    return String(String.UnicodeScalarView(seen)).filter { $0 != "\"" && $0 != "'" }
  }

  /// The names of entries whose colon is missing: lines that are nothing but a name.
  private static func names(in text: String) -> [String] {
    text.split(separator: "\n").dropFirst().filter { $0.utf8.allSatisfy(\.isNameByte) }.map(String.init)
  }

  /// An alias may be an anchor whose sign was mistaken; a name with accents, which YAML refuses, one without.
  private static func anchors(in text: String) -> [String] {
    // A space behind the sign is a mistake of its own.
    text.replacingExactly("& ", with: "&").split { $0.isWhitespace || ":[{,".contains($0) }
      .filter { ($0.hasPrefix("&") || $0.hasPrefix("*")) && $0.utf8.count > 1 }
      .flatMap { [String($0.dropFirst()), Slug.of(String($0.dropFirst()), separator: "_")] }
  }
}
