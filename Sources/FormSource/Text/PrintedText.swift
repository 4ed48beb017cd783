/// Texts as they may be printed. Names and labels come from files and may contain anything: characters that move the
/// cursor or reverse the writing direction, or lines that the log of a CI service would obey.
package enum PrintedText {
  /// What a character is shown as: itself, or “·” if it would act on a terminal, end the line or be invisible.
  package static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Printable ASCII and the accented letters of Western Europe, by far the most frequent, need no lookup in Unicode’s
    // tables.
    if (0x20..<0x7F).contains(scalar.value) || (0xC0...0x17F).contains(scalar.value) { return scalar }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: "·"
    // The zero-width joiner holds emoji together.
    case .format: scalar == "\u{200D}" ? scalar : "·"
    default: scalar
    }
  }

  /// A text as one line.
  package static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.map(shown))
    return String(result)
  }

  /// A whole report, whose line feeds are the tool’s own: each other control character is replaced, and no line begins a
  /// workflow command (`::error::…` at its beginning, `##[error]…` anywhere: the two forms that GitHub’s runner obeys).
  /// - Parameters:
  ///   - text: the report.
  ///   - isColoured: whether the report contains terminal colours, which are kept.
  /// - Returns: the report as it may be printed.
  package static func report(_ text: String, isColoured: Bool) -> String {
    var report = PrintedReport(text, isColoured: isColoured)
    return report.clean()
  }
}

/// A report that is cleaned in one pass over its bytes.
private struct PrintedReport {
  private let bytes: [UInt8]
  private let isColoured: Bool
  private var result: [UInt8] = []
  private var place = 0
  /// Whether nothing but white space has come on the line.
  private var isAtStart = true

  init(_ text: String, isColoured: Bool) {
    bytes = Array(text.utf8)
    self.isColoured = isColoured
  }

  mutating func clean() -> String {
    result.reserveCapacity(bytes.count + 64)
    while place < bytes.count { takeNext() }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func takeNext() {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "\n"):
      result.append(byte)
      isAtStart = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"): result.append(UInt8(ascii: " "))
    case UInt8(ascii: ":") where isAtStart && follows(":"):
      result += Self.dot
      isAtStart = false
    case UInt8(ascii: "#") where follows("#["):
      result += [byte] + Self.dot
      place += 1
      isAtStart = false
    case 0x1B where isColoured:
      let colour = colour(from: place + 1)
      result += colour.isEmpty ? Self.dot : [byte] + colour
      place += colour.count
    case 0x21..<0x7F:
      result.append(byte)
      isAtStart = false
    default: takeOther()
    }
    place += 1
  }

  /// Takes a control character, or one that is not ASCII.
  private mutating func takeOther() {
    let length = bytes[place] < 0xC0 ? 1 : bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    let encoded = bytes[place..<place + length]
    let first = UInt32(bytes[place]) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
    let value = encoded.dropFirst().reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    result += PrintedText.shown(scalar) == scalar ? Array(encoded) : Self.dot
    if isAtStart, !scalar.properties.isWhitespace { isAtStart = false }
    place += length - 1
  }

  private func follows(_ text: StaticString) -> Bool {
    let end = place + 1 + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[(place + 1)..<end].elementsEqual($0) }
  }

  /// What sets a colour, behind the escape character: `[`, digits and semicolons, `m` (ECMA-48, SGR); empty if nothing does.
  private func colour(from start: Int) -> ArraySlice<UInt8> {
    let rest = bytes[start...]
    guard rest.first == UInt8(ascii: "[") else { return [] }
    let end = rest.dropFirst().drop { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
    guard end.first == UInt8(ascii: "m") else { return [] }
    return rest[...end.startIndex]
  }

  /// “·”
  private static let dot: [UInt8] = Array("·".utf8)
}
