/// The UTF-8 bytes of one character, well-formed or not (RFC 3629; The Unicode Standard, table 3-7).
struct UTF8Sequence {
  /// The number of bytes; in a malformed sequence, of those that could have begun a character, at least one.
  let count: Int
  let isWellFormed: Bool

  /// The sequence that begins at `offset` and may use the bytes before `limit`; `offset` is less than `limit`.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before limit: Int) {
    let wanted: Int
    // Only the second byte has narrower bounds: they exclude overlong forms, surrogates and code points past U+10FFFF.
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0x00...0x7F: wanted = 1
    case 0xC2...0xDF: wanted = 2
    case 0xE0: (wanted, allowed) = (3, 0xA0...0xBF)
    case 0xED: (wanted, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: wanted = 3
    case 0xF0: (wanted, allowed) = (4, 0x90...0xBF)
    case 0xF1...0xF3: wanted = 4
    case 0xF4: (wanted, allowed) = (4, 0x80...0x8F)
    default: wanted = 0
    }
    var found = 1
    while found < wanted, offset + found < limit, allowed.contains(bytes[offset + found]) {
      allowed = 0x80...0xBF
      found += 1
    }
    count = found
    isWellFormed = found == wanted
  }

  /// The range of the first malformed sequence; nil where there is none.
  static func firstMalformed(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = UTF8Sequence(in: bytes, at: offset, before: range.upperBound)
      guard sequence.isWellFormed else { return offset..<offset + sequence.count }
      offset += sequence.count
    }
    return nil
  }
}
