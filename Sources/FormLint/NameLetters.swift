/// What stays of a name when spellings are set aside: small ASCII letters and digits.
enum NameLetters {
  static func of(_ name: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      let small = byte.small
      if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) { letters.append(small) }
    }
    return letters
  }

  /// The same with letters of other alphabets and accents kept: what the eye keeps of a label.
  static func seen(in name: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      let small = byte.small
      if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) || small >= 0x80 { letters.append(small) }
    }
    return letters
  }
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
