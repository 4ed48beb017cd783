import FormSource

/// The line of a span, cut to a readable width and made safe for a terminal, and the underline below it.
struct Excerpt {
  let line: String
  let padding: String
  let underline: String

  /// Columns shown of a longer line.
  private static let width = 110
  /// Columns kept before the span when the line is cut.
  private static let lead = 40

  /// Nil if the file is empty or has no such line.
  /// - Parameters:
  ///   - span: what is underlined.
  ///   - places: of the files.
  ///   - hidden: ranges of bytes of which only the first character is shown.
  init?(_ span: ByteSpan, _ places: SourcePlaces, hiding hidden: [Range<Int>] = []) {
    let file = places.file(span)
    let start = places.start(span)
    guard !file.bytes.isEmpty, let range = places.index(span.source).range(ofLine: start.line) else { return nil }
    // A window of bytes is enough to fill the width: a line may be megabytes long.
    let reach = Self.width * 4
    // A span may begin before its line, in a byte order mark, or continue after it.
    let spanStart = Swift.min(Swift.max(span.start, range.lowerBound), range.upperBound)
    let low = Swift.max(range.lowerBound, spanStart - reach)
    let high = Swift.min(range.upperBound, spanStart + reach)
    let spanEnd = Swift.max(spanStart, Swift.min(span.end, high))
    let cells = { (range: Range<Int>) in Self.cells(range, of: file.bytes, hiding: hidden) }
    let (before, within, after) = (cells(low..<spanStart), cells(spanStart..<spanEnd), cells(spanEnd..<high))
    let total = before.count + within.count + after.count
    let isCut = total > Self.width || low > range.lowerBound
    let drop = isCut ? Swift.max(0, before.count - Self.lead) : 0
    let isCutBefore = drop > 0 || low > range.lowerBound
    let shownBefore = before.dropFirst(drop)
    let room = Swift.max(0, Self.width - (before.count - drop))
    let shownWithin = within.prefix(room)
    let shownAfter = after.prefix(Swift.max(0, room - shownWithin.count))
    let isCutAfter = shownWithin.count + shownAfter.count < within.count + after.count || high < range.upperBound
    var line = isCutBefore ? "…" : ""
    for cells in [shownBefore, shownWithin, shownAfter] {
      for cell in cells { line.unicodeScalars.append(cell.scalar) }
    }
    self.line = isCutAfter ? line + "…" : line
    padding = Self.row(of: UInt8(ascii: " "), (isCutBefore ? 1 : 0) + Self.width(of: shownBefore))
    underline = Self.row(of: UInt8(ascii: "^"), Swift.max(1, Self.width(of: shownWithin)))
  }

  /// A character that is safe to show on a terminal.
  private struct Cell {
    let scalar: Unicode.Scalar
    /// In columns.
    let width: Int

    init(_ scalar: Unicode.Scalar) {
      // Printable ASCII, by far the most frequent, needs no lookup in Unicode’s tables.
      if (0x20..<0x7F).contains(scalar.value) {
        self.scalar = scalar
        width = 1
        return
      }
      self.scalar = scalar == "\t" ? " " : PrintedText.shown(scalar)
      width = Excerpt.width(self.scalar)
    }
  }

  private static func cells(_ range: Range<Int>, of bytes: [UInt8], hiding hidden: [Range<Int>]) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.lowerBound
    for part in hidden where part.overlaps(range) {
      let part = part.clamped(to: offset..<range.upperBound)
      cells += Self.cells(bytes[offset..<part.lowerBound])
      let masked = Self.cells(bytes[part])
      cells += masked.prefix(1) + masked.dropFirst().map { _ in Cell("•") }
      offset = part.upperBound
    }
    return cells + Self.cells(bytes[offset..<range.upperBound])
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    String(decoding: bytes.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self).unicodeScalars.map(Cell.init)
  }

  private static func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// An ASCII character, repeated.
  private static func row(of character: UInt8, _ count: Int) -> String {
    String(decoding: [UInt8](repeating: character, count: count), as: UTF8.self)
  }

  /// The columns that a character takes on a terminal (Unicode’s East Asian Width, simplified).
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: return 2
    default: return 1
    }
  }
}
