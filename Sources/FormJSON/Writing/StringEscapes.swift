/// Writes strings in quotes (RFC 8259, section 7).
///
/// The quote, the backslash and control characters are escaped, in short form where there is one, as are U+2028 and
/// U+2029, which end a line in scripts before ECMAScript 2019. Everything else is written unchanged, in UTF-8.
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
      if run.isASCII {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<run.end]))
      } else {
        appendRun(UnsafeBufferPointer(rebasing: text[position..<run.end]), to: &bytes)
      }
      guard run.end < text.count else { return }
      appendEscape(of: text[run.end], to: &bytes)
      position = run.end + 1
    }
  }

  /// Appends plain text in which only U+2028 (E2 80 A8) and U+2029 (E2 80 A9) may need to be escaped.
  private static func appendRun(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var position = 0
    while position + 2 < text.count {
      guard text[position] == 0xE2, text[position + 1] == 0x80, text[position + 2] & 0xFE == 0xA8 else {
        position += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
      bytes.append(contentsOf: #"\u202"#.utf8)
      // A8 and A9 become 8 and 9.
      bytes.append(UInt8(ascii: "0") + (text[position + 2] & 0x0F))
      position += 3
      start = position
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
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
