import FormSource

/// A character in a text that looks like a space, or like nothing at all, and that YAML takes for a letter.
struct InvisibleCharacter {
  /// Text offsets.
  let range: Range<Int>
  let scalar: Unicode.Scalar

  /// The one at an offset, if there is one.
  init?(_ bytes: [UInt8], at offset: Int) {
    guard offset < bytes.count, bytes[offset] >= 0xC2 else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first, scalar.isInvisible
    else { return nil }
    range = offset..<end
    self.scalar = scalar
  }
}
