/// The grammar of JSON numbers (RFC 8259, section 6): optional `-`, digits without a leading zero, fraction, exponent.
enum NumberGrammar {
  /// The offset after the longest number that begins at `start`; nil where none does.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    var offset = start
    if offset < limit, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    guard let whole = digits(in: bytes, from: offset, to: limit) else { return nil }
    // After a leading zero, further digits are not part of the number.
    offset = bytes[offset] == Ascii.zero ? offset + 1 : whole
    if offset < limit, bytes[offset] == UInt8(ascii: ".") {
      guard let fraction = digits(in: bytes, from: offset + 1, to: limit) else { return nil }
      offset = fraction
    }
    if offset < limit, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < limit, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
      return digits(in: bytes, from: offset, to: limit)
    }
    return offset
  }

  /// Whether a whole text is one number.
  static func accepts(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { !$0.isEmpty && end(in: $0, from: 0, to: $0.count) == $0.count }
  }

  /// Whether a byte directly after a number looks like a continuation of it, as in `01`, `1.2.3` or `0x10`.
  static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: Ascii.isDigit(byte) || Ascii.isLetter(byte)
    }
  }

  /// The offset after one or more digits; nil where there are none.
  private static func digits(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    var offset = start
    while offset < limit, Ascii.isDigit(bytes[offset]) { offset += 1 }
    return offset > start ? offset : nil
  }
}
