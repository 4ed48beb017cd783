import FormSource

/// What stays of a name when spellings are set aside: small ASCII letters and digits.
enum NameLetters {
  static func of(_ name: String) -> [UInt8] {
    letters(of: name) { $0.isSmallLetter || $0.isDigit }
  }

  /// The same with letters of other alphabets and accents kept: what the eye keeps of a label.
  static func seen(in name: String) -> [UInt8] {
    letters(of: name) { $0.isSmallLetter || $0.isDigit || $0 >= 0x80 }
  }

  private static func letters(of name: String, _ isKept: (UInt8) -> Bool) -> [UInt8] {
    name.withBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { letters, count in
        for byte in bytes where isKept(byte.small) {
          letters[count] = byte.small
          count += 1
        }
      }
    }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
}

/// Letters to look up by: their bytes count, and nothing else.
struct LetterKey: Hashable {
  let letters: [UInt8]

  func hash(into hasher: inout Hasher) {
    letters.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension [UInt8] {
  /// Whether some letters stand in these, one behind the other; no letters stand nowhere.
  func holds(_ letters: [UInt8]) -> Bool {
    guard let first = letters.first, letters.count <= count else { return false }
    return withUnsafeBufferPointer { bytes in
      letters.withUnsafeBufferPointer { letters in
        for start in 0...bytes.count - letters.count where bytes[start] == first {
          var offset = 1
          while offset < letters.count, bytes[start + offset] == letters[offset] { offset += 1 }
          if offset == letters.count { return true }
        }
        return false
      }
    }
  }
}
