/// Looks for the ends of Markdown in a text, from beginnings in order.
///
/// What was not found from one beginning is not looked for again from the next: a text of brackets takes no longer than
/// any other.
struct MarkdownScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// For each sign of emphasis, up to where there is no end of it.
  private var withoutEnd: [Sign: Int] = [:]
  /// The next end of a link’s text at or after a place, and of an address, once one was looked for.
  private var textEnd = 0
  private var addressEnd = 0

  private struct Sign: Hashable {
    let byte: UInt8
    let width: Int
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The end of `**…**`, `__…__` or `_…_` on one line, around whole words.
  mutating func emphasisEnd(from start: Int) -> Int? {
    let byte = bytes[start]
    guard start == 0 || bytes[start - 1].isSpace || bytes[start - 1] == UInt8(ascii: "("), start + 1 < bytes.count
    else { return nil }
    let width = bytes[start + 1] == byte ? 2 : 1
    // A single asterisk is a footnote or a list item.
    guard width == 2 || byte == UInt8(ascii: "_"), start + width < bytes.count, isInner(bytes[start + width], byte)
    else { return nil }
    let sign = Sign(byte: byte, width: width)
    var offset = start + width
    if offset < withoutEnd[sign, default: 0] { return nil }
    while offset + width <= bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      let isEnd = bytes[offset] == byte && bytes[offset + width - 1] == byte && isInner(bytes[offset - 1], byte)
      let after = offset + width
      if isEnd, after == bytes.count || !bytes[after].isLetter && bytes[after] < 0x80 { return after }
      offset += 1
    }
    withoutEnd[sign] = offset
    return nil
  }

  private func isInner(_ byte: UInt8, _ sign: UInt8) -> Bool { !byte.isSpace && byte != sign }

  /// The end of `[…](…)` on one line, with an address between the parentheses.
  mutating func linkEnd(from start: Int) -> Int? {
    if textEnd <= start {
      textEnd = bytes[start...].firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\n") } ?? bytes.count
    }
    let close = textEnd
    guard close > start + 1, close + 2 < bytes.count, bytes[close + 1] == UInt8(ascii: "("),
      bytes[(close + 2)...].starts(with: "http".utf8) || bytes[close + 2] == UInt8(ascii: "/")
    else { return nil }
    if addressEnd <= close {
      addressEnd = bytes[close...].firstIndex { $0 == UInt8(ascii: ")") || $0.isSpace } ?? bytes.count
    }
    return addressEnd < bytes.count && bytes[addressEnd] == UInt8(ascii: ")") ? addressEnd + 1 : nil
  }
}
