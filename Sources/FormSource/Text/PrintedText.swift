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
  /// - Returns: the report as it may be printed, in UTF-8.
  package static func report(_ text: String, isColoured: Bool) -> [UInt8] {
    text.withBytes { report($0, isColoured: isColoured) }
  }

  /// The same of a report in UTF-8.
  package static func report(_ text: UnsafeBufferPointer<UInt8>, isColoured: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    // What is neither copied nor replaced yet.
    var start = 0
    var position = 0
    func replace(_ count: Int, by replacement: String) {
      result.append(contentsOf: text[start..<position])
      result.append(contentsOf: replacement.utf8)
      position += count
      start = position
    }
    // Whether nothing but white space has come on the line.
    var isAtStart = true
    while position < text.count {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "\n"):
        isAtStart = true
        position += 1
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "\t"): replace(1, by: " ")
      case UInt8(ascii: ":") where isAtStart && text[position...].starts(with: "::".utf8):
        replace(1, by: "·")
        isAtStart = false
      case UInt8(ascii: "#") where text[position...].starts(with: "##[".utf8):
        position += 1
        replace(1, by: "·")
        isAtStart = false
      case 0x1B where isColoured && colour(after: text[(position + 1)...]) > 0:
        position += 1 + colour(after: text[(position + 1)...])
      case 0x21..<0x7F:
        isAtStart = false
        position += 1
      default:
        let (scalar, count) = scalar(in: text, at: position)
        if isAtStart, !scalar.properties.isWhitespace { isAtStart = false }
        if shown(scalar) == scalar { position += count } else { replace(count, by: "·") }
      }
    }
    result.append(contentsOf: text[start...])
    return result
  }

  /// The code point that begins at an offset, and how many bytes it has; a text is always well-formed UTF-8.
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar, count: Int) {
    let first = text[offset]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard count > 1, offset + count <= text.count else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for byte in text[(offset + 1)..<(offset + count)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// How many bytes set a colour, behind the escape character: `[`, digits and semicolons, `m` (ECMA-48, SGR); 0 if nothing
  /// does.
  private static func colour(after text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard text.first == UInt8(ascii: "[") else { return 0 }
    let end = text.dropFirst().firstIndex { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ";") }
    guard let end, text[end] == UInt8(ascii: "m") else { return 0 }
    return end + 1 - text.startIndex
  }
}
