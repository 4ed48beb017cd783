/// A run of bytes in a string that need no escape, up to a quote, a backslash, a control character or the end.
///
/// Eight bytes are examined at once, since most of a large file consists of such runs.
struct PlainRun {
  /// The offset of the byte after the run.
  let end: Int
  /// Whether all bytes are ASCII; otherwise the run may contain malformed UTF-8.
  let isASCII: Bool

  /// The run that begins at `start` and ends at `limit` at the latest; both are within the bytes.
  init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    var seen: UInt64 = 0
    while limit - offset >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if PlainRun.endsWithin(word) { break }
      seen |= word
      offset += 8
    }
    var rest: UInt8 = 0
    while offset < limit {
      let byte = bytes[offset]
      if byte < 0x20 || byte == Ascii.quote || byte == Ascii.backslash { break }
      rest |= byte
      offset += 1
    }
    end = offset
    isASCII = seen & PlainRun.highBits == 0 && rest < 0x80
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the eight bytes ends a run.
  ///
  /// `x - n & ~x & 0x80` in each byte finds a byte below `n`; a borrow can only come from a byte that is below `n`
  /// itself (“Bit Twiddling Hacks”, Sean Eron Anderson).
  @inline(__always)
  private static func endsWithin(_ word: UInt64) -> Bool {
    let quotes = word ^ (ones &* UInt64(Ascii.quote))
    let backslashes = word ^ (ones &* UInt64(Ascii.backslash))
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes) & highBits != 0
  }
}
