/// Writes strings in quotes (RFC 8259, section 7).
///
/// The quote, the backslash and control characters are escaped, in short form where there is one. So are characters that
/// JSON allows but that act where it is read: U+2028 and U+2029, which end a line in scripts before ECMAScript 2019, and
/// those that a terminal or an editor obeys (DEL, the control characters from U+0080 to U+009F, the byte order mark, and
/// Unicode’s `Bidi_Control`). Everything else is written unchanged, in UTF-8.
enum StringEscapes {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(Ascii.quote)
    text.withUTF8 { append($0, to: &bytes) }
    bytes.append(Ascii.quote)
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var position = 0
    while true {
      let run = PlainRun(in: text, from: position, to: text.count)
      if run.isASCII, !text[position..<run.end].contains(delete) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<run.end]))
      } else {
        appendRun(UnsafeBufferPointer(rebasing: text[position..<run.end]), to: &bytes)
      }
      guard run.end < text.count else { return }
      appendEscape(of: text[run.end], to: &bytes)
      position = run.end + 1
    }
  }

  private static let delete: UInt8 = 0x7F

  /// Appends text without quotes, backslashes and the control characters of ASCII, in which other characters may need to be
  /// escaped.
  private static func appendRun(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var position = 0
    while position < text.count {
      // Most of what is not ASCII stands among much that is.
      let isPlain = text[position] < 0x80 && text[position] != delete
      guard !isPlain, let (code, length) = activeCharacter(in: text, at: position) else {
        position += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
      bytes.append(contentsOf: #"\u"#.utf8)
      for shift in [12, 8, 4, 0] { bytes.append(hexDigit(UInt8(code >> shift & 0x0F))) }
      position += length
      start = position
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The character at an offset if it acts where JSON is read: its code and its length in UTF-8.
  private static func activeCharacter(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (
    code: UInt16, length: Int
  )? {
    func byte(_ distance: Int) -> UInt16 { offset + distance < text.count ? UInt16(text[offset + distance]) : 0 }
    switch text[offset] {
    case delete: return (0x7F, 1)
    case 0xC2 where byte(1) < 0xA0: return (byte(1), 2)
    case 0xD8 where byte(1) == 0x9C: return (0x061C, 2)
    case 0xE2:
      let code = 0x2000 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F
      switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (code, 3)
      default: return nil
      }
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return (0xFEFF, 3)
    default: return nil
    }
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(Ascii.backslash)
    switch byte {
    case Ascii.quote, Ascii.backslash: bytes.append(byte)
    case Ascii.backspace: bytes.append(UInt8(ascii: "b"))
    case Ascii.formFeed: bytes.append(UInt8(ascii: "f"))
    case Ascii.lineFeed: bytes.append(UInt8(ascii: "n"))
    case Ascii.carriageReturn: bytes.append(UInt8(ascii: "r"))
    case Ascii.tab: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
