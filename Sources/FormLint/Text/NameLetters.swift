import FormSource

/// A name reduced to its ASCII letters, in lower case, and digits, to compare names whatever their spelling.
enum NameLetters {
  static func of(_ name: String) -> [UInt8] {
    letters(of: name) { $0.isSmallLetter || $0.isDigit }
  }

  /// The same with accented letters and other alphabets kept, to compare labels as people see them.
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

/// Letters as a dictionary key, hashed as one run of bytes.
struct LetterKey: Hashable {
  let letters: [UInt8]

  func hash(into hasher: inout Hasher) {
    letters.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension [UInt8] {
  /// Whether these letters contain others, in a row. False for an empty array.
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
