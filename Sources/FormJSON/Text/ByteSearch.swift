extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first byte of a value, from an offset on; nil where there is none. Eight are examined at once.
  package func firstOffset(of wanted: UInt8, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    let pattern = 0x0101_0101_0101_0101 &* UInt64(wanted)
    var offset = start
    while count - offset >= 8 {
      // The lowest byte that is zero sets its highest bit (“Bit Twiddling Hacks”, Sean Eron Anderson).
      let difference = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ pattern
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      if self[offset] == wanted { return offset }
      offset += 1
    }
    return nil
  }
}
