import FormSource

/// An instruction to the author that was left in square brackets: `[RETIRER LES MENTIONS INUTILES]`.
enum BracketedInstruction {
  /// The first one, in UTF-8 offsets, brackets included: capitals in several words, since a single one may be an
  /// acronym. The text of a link and the name of an API are none.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = bytes.place(of: UInt8(ascii: "["), from: 0)
    while start < bytes.count {
      if let end = end(of: start, in: bytes) { return start..<end }
      start = bytes.place(of: UInt8(ascii: "["), from: start + 1)
    }
    return nil
  }

  private static func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var words = 0
    var letters = 0
    var longest = 0
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if let width = capital(at: index, in: bytes) {
        letters += 1
        longest = Swift.max(longest, letters)
        index += width
      } else if let width = separator(at: index, in: bytes) {
        if letters > 0 { words += 1 }
        letters = 0
        index += width
      } else {
        return nil
      }
    }
    guard index < bytes.count else { return nil }
    if letters > 0 { words += 1 }
    let isLink = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "(")
    let isName = bytes[(start + 1)...].starts(with: "API ".utf8)
    return words >= 2 && longest >= 4 && !isLink && !isName ? index + 1 : nil
  }

  /// The number of bytes of a capital, accented or not.
  private static func capital(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
    // À to Þ
    case 0xC3 where index + 1 < bytes.count && (0x80...0x9E).contains(bytes[index + 1]): 2
    default: nil
    }
  }

  /// The number of bytes of what may stand between words.
  private static func separator(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if " ',-/.:".utf8.contains(bytes[index]) { return 1 }
    return bytes[index...].starts(with: "’".utf8) ? "’".utf8.count : nil
  }
}
