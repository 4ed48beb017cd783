extension UInt8 {
  /// A capital of ASCII as a small letter; any other byte as it is.
  @inlinable package var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension String {
  /// The same as `lowercased()`, which looks up each letter beyond ASCII among those of all alphabets: texts of projects
  /// are French.
  package func inSmallLetters() -> String {
    withBytes(Self.smallLetters) ?? lowercased()
  }

  /// Nil where there are other letters than those of Western Europe.
  private static func smallLetters(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      letters.append(byte.small)
      index += 1
      if byte < 0x80 { continue }
      // A text is well-formed: what follows such a byte is there.
      let next = bytes[index]
      switch (byte, next) {
      // Signs without capitals: « ° », a space that breaks no line…
      case (0xC2, _): letters.append(next)
      // From À to Þ, but for the sign ×.
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
