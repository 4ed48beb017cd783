/// U+0000, which PostgreSQL stores in no text.
extension String {
  /// Whether a character is U+0000.
  package var hasNul: Bool { utf8.withContiguousStorageIfAvailable(\.hasZero) ?? utf8.contains(0) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes are examined at once: all answers are (“Bit Twiddling Hacks”, Sean Eron Anderson).
  fileprivate var hasZero: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var offset = 0
    while count - offset >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      offset += 8
    }
    return self[offset...].contains(0)
  }
}
