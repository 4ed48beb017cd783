/// A name reduced to what tells it apart, to compare names whatever their spelling.
package enum NameLetters {
  /// The ASCII letters, in lower case, and the digits.
  package static func of(_ name: String) -> [UInt8] {
    letters(of: name) { $0.isSmallLetter || $0.isDigit }
  }

  /// The same with the letters of all alphabets, those of Western Europe without their accents, to compare labels as
  /// people read them.
  package static func seen(in name: String) -> [UInt8] {
    letters(of: name, plain: true, isSeen)
  }

  private static func isSeen(_ byte: UInt8) -> Bool { byte.isSmallLetter || byte.isDigit || byte >= 0x80 }

  /// The length of the sign or space at a place, in bytes; nil for a letter or a digit, of whichever alphabet, and within
  /// a character.
  static func separator(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let byte = bytes[index]
    switch byte {
    case 0..<0x80: return byte.small.isSmallLetter || byte.isDigit ? nil : 1
    // Signs of Latin-1, up to ¿.
    case 0xC2: return 2
    // General punctuation: dashes, quotes, spaces of other widths.
    case 0xE2:
      let (next, last) = (bytes[index + 1], bytes[index + 2])
      return next == 0x80 || next == 0x81 && last <= 0xAF ? 3 : nil
    default: return nil
    }
  }

  /// Appends what ``seen(in:)`` reads of the character, or a byte of it, at a place.
  /// - Returns: the number of bytes read.
  static func append(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, to letters: inout [UInt8]) -> Int {
    let byte = bytes[index]
    guard byte >= 0xC0, let character = PlainLetter(in: bytes, at: index) else {
      if isSeen(byte.small) { letters.append(byte.small) }
      return 1
    }
    if character.letters.0 != 0 { letters.append(character.letters.0) }
    if character.letters.1 != 0 { letters.append(character.letters.1) }
    return character.length
  }

  /// All characters but spaces, in lower case and without accents: two texts that only differ by these have the same.
  package static func withoutCaseAccentsAndSpaces(_ text: String) -> [UInt8] {
    letters(of: text, plain: true) { !$0.isSpace }
  }

  /// The bytes of a text, in lower case, that are kept; `plain` also leaves out accents and the spaces beyond ASCII.
  private static func letters(of name: String, plain: Bool = false, _ isKept: (UInt8) -> Bool) -> [UInt8] {
    name.withBytes { letters(of: $0, plain: plain, isKept) }
  }

  private static func letters(
    of bytes: UnsafeBufferPointer<UInt8>,
    plain: Bool,
    _ isKept: (UInt8) -> Bool
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { letters, count in
      func add(_ letter: UInt8) {
        letters[count] = letter
        count += 1
      }
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if plain, byte >= 0xC0, let character = PlainLetter(in: bytes, at: index) {
          if character.letters.0 != 0 { add(character.letters.0) }
          if character.letters.1 != 0 { add(character.letters.1) }
          index += character.length
          continue
        }
        if isKept(byte.small) { add(byte.small) }
        index += 1
      }
    }
  }
}

/// Letters with accents and ligatures, as UTF-8, with the ASCII letters that they are told from by an accent alone.
private struct PlainLetter {
  typealias Letters = (UInt8, UInt8)

  /// What the character counts as, 0 where there is no letter, or no second one.
  let letters: Letters
  /// The length of the character, in bytes.
  let length: Int

  /// The character beyond ASCII at a place; nil for one that counts as it is. The bytes of a string are well-formed.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let next = bytes[index + 1]
    switch (bytes[index], next) {
    // The no-break space.
    case (0xC2, 0xA0): self.init(Self.none, 2)
    // From À to ÿ.
    case (0xC3, _):
      guard let letters = Self.latin[Int(next & 0x1F)] else { return nil }
      self.init(letters, 2)
    // Œ and œ.
    case (0xC5, 0x92), (0xC5, 0x93): self.init((UInt8(ascii: "o"), UInt8(ascii: "e")), 2)
    // Accents that follow their letter.
    case (0xCC, _), (0xCD, 0x80...0xAF): self.init(Self.none, 2)
    // Spaces of other widths, the narrow no-break space among them.
    case (0xE2, 0x80):
      let last = bytes[index + 2]
      guard (0x80...0x8B).contains(last) || last == 0xAF else { return nil }
      self.init(Self.none, 3)
    default: return nil
    }
  }

  private init(_ letters: Letters, _ length: Int) {
    self.letters = letters
    self.length = length
  }

  private static let none: Letters = (0, 0)

  /// By the last five bits of the code point: capitals and small letters are 32 apart.
  private static let latin: [Letters?] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", nil, "n", "o", "o", "o", "o", "o",
    nil, "o", "u", "u", "u", "u", "y", nil, nil,
  ].map { $0.map { ($0.utf8.first ?? 0, $0.utf8.dropFirst().first ?? 0) } }
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
  package func holds(_ letters: [UInt8]) -> Bool { holds(letters[...]) }

  package func holds(_ letters: ArraySlice<UInt8>) -> Bool {
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
