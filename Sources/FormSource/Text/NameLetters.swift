/// A name reduced to what tells it apart, to compare names whatever their spelling.
package enum NameLetters {
  /// The ASCII letters, in lower case, and the digits.
  package static func of(_ name: String) -> [UInt8] {
    letters(of: name) { $0.isSmallLetter || $0.isDigit }
  }

  /// The same with the letters of all alphabets, those of Western Europe without their accents, to compare labels as
  /// people read them.
  package static func seen(in name: String) -> [UInt8] {
    letters(of: name, plain: true) { $0.isSmallLetter || $0.isDigit || $0 >= 0x80 }
  }

  /// The words of a name, each as ``seen(in:)`` reads it: runs of letters and digits.
  package static func words(in name: String) -> [[UInt8]] {
    name.unicodeScalars.split { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": false
      case "\u{0}"..."\u{BF}", "\u{2000}"..."\u{206F}": true
      default: false
      }
    }.map { seen(in: String($0)) }
  }

  /// All characters but spaces, in lower case and without accents: two texts that only differ by these have the same.
  package static func withoutCaseAccentsAndSpaces(_ text: String) -> [UInt8] {
    letters(of: text, plain: true) { !$0.isSpace }
  }

  /// The bytes of a text, in lower case, that are kept; `plain` also leaves out accents and the spaces beyond ASCII.
  private static func letters(of name: String, plain: Bool = false, _ isKept: (UInt8) -> Bool) -> [UInt8] {
    name.withBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { letters, count in
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if plain, byte >= 0xC0, let (base, length) = PlainLetter.base(in: bytes, at: index) {
            for letter in base {
              letters[count] = letter
              count += 1
            }
            index += length
            continue
          }
          if isKept(byte.small) {
            letters[count] = byte.small
            count += 1
          }
          index += 1
        }
      }
    }
  }
}

/// Letters with accents and ligatures, as UTF-8, with the ASCII letters that they are told from by an accent alone.
private enum PlainLetter {
  /// What a character beyond ASCII counts as, never longer than itself, and its length in bytes; nil for one that counts
  /// as it is. The bytes of a string are well-formed.
  static func base(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (base: [UInt8], length: Int)? {
    let next = bytes[index + 1]
    switch (bytes[index], next) {
    // The no-break space.
    case (0xC2, 0xA0): return ([], 2)
    // From À to ÿ.
    case (0xC3, _): return latin[Int(next & 0x1F)].map { ($0, 2) }
    // Œ and œ.
    case (0xC5, 0x92), (0xC5, 0x93): return (Array("oe".utf8), 2)
    // Accents that follow their letter.
    case (0xCC, _), (0xCD, 0x80...0xAF): return ([], 2)
    // Spaces of other widths, the narrow no-break space among them.
    case (0xE2, 0x80):
      let last = bytes[index + 2]
      return (0x80...0x8B).contains(last) || last == 0xAF ? ([], 3) : nil
    default: return nil
    }
  }

  /// By the last five bits of the code point: capitals and small letters are 32 apart.
  private static let latin: [[UInt8]?] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", nil, "n", "o", "o", "o", "o", "o",
    nil, "o", "u", "u", "u", "u", "y", nil, nil,
  ].map { $0.map { Array($0.utf8) } }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// Letters as a dictionary key, hashed as one run of bytes.
package struct LetterKey: Hashable {
  package let letters: [UInt8]

  package init(letters: [UInt8]) {
    self.letters = letters
  }

  package func hash(into hasher: inout Hasher) {
    letters.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension [UInt8] {
  /// Whether these letters contain others, in a row. False for an empty array.
  package func holds(_ letters: [UInt8]) -> Bool {
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
