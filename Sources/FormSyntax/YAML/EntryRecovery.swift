import FormSource

/// Takes broken top-level entries out of a text, byte for byte, so that the rest can be read at its own places.
struct EntryRecovery {
  /// The text with blanks in place of the entries taken out.
  private(set) var remaining: SourceText
  private var blanked: Set<Int> = []
  /// Text offsets at which top-level entries begin.
  private let starts: [Int]

  init(_ text: SourceText) {
    remaining = text
    var starts: [Int] = []
    var isLineStart = true
    for (offset, byte) in text.bytes.enumerated() {
      if isLineStart, Self.beginsEntry(byte) { starts.append(offset) }
      isLineStart = byte == UInt8(ascii: "\n")
    }
    self.starts = starts
  }

  private static func beginsEntry(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// Blanks the entry that holds a text offset; nil where none does, or where that was done already.
  mutating func blankEntry(at offset: Int) -> BrokenEntry? {
    guard let index = starts.lastIndex(where: { $0 <= offset }), blanked.insert(index).inserted else { return nil }
    let start = starts[index]
    let end = index + 1 < starts.count ? starts[index + 1] : remaining.bytes.count
    var bytes = remaining.bytes
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    for offset in start..<end where bytes[offset] != UInt8(ascii: "\n") { bytes[offset] = UInt8(ascii: " ") }
    remaining = SourceText(source: remaining.source, bytes: bytes, pieces: remaining.pieces)
    return BrokenEntry(name: Self.name(of: text), span: remaining.span(start, end), anchors: Self.anchors(in: text))
  }

  private static func name(of text: String) -> String {
    let line = text.prefix { $0 != ":" && $0 != "\n" }
    return String(line.filter { $0 != "\"" && $0 != "'" })
  }

  private static func anchors(in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace)
      .filter { $0.hasPrefix("&") && $0.count > 1 }
      .map { String($0.dropFirst()) }
  }
}
