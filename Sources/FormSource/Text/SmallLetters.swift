extension UInt8 {
  /// The byte in lower case if it is an ASCII capital, otherwise unchanged.
  @inlinable package var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension String {
  /// The same as `lowercased()`, but faster for French: `lowercased()` looks up every letter beyond ASCII in a table of
  /// all alphabets.
  package func inSmallLetters() -> String {
    withBytes(Self.smallLetters) ?? lowercased()
  }

  /// The text in lower case; nil where it has letters other than those of Western Europe.
  private static func smallLetters(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      letters.append(byte.small)
      index += 1
      if byte < 0x80 { continue }
      // A string is well-formed UTF-8, so the continuation bytes are there.
      let next = bytes[index]
      switch (byte, next) {
      // Signs without case: « ° », the no-break space…
      case (0xC2, _): letters.append(next)
      // From À to Þ, except the sign ×.
      case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): letters.append(next + 0x20)
      case (0xC3, _): letters.append(next)
      // Dashes, quotes and dots.
      case (0xE2, 0x80):
        letters.append(next)
        letters.append(bytes[index + 1])
        index += 1
      default: return nil
      }
      index += 1
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
