/// Scans a text once and stops at the words and signs that rules ask for.
package struct ProseScanner: Sendable {
  /// Where to stop for one rule.
  package enum Stops: Sendable {
    /// At each of these ASCII signs, none of which is a letter, if one of the others follows it, or if it is at either
    /// end of the text; whatever follows it if there are no others.
    case signs(Set<Character>, before: Set<Character> = [])
    /// At each word that may be one of these, in any case. A few other words are visited too.
    case words([String])
  }

  /// A set of rules: one bit for the index of each.
  typealias Rules = UInt8

  private static let shortestWord = 5

  /// By byte.
  private let signs: [Rules]
  /// By the byte after a sign.
  private let followers: [Rules]
  /// By slot of a word’s hash.
  private let words: [Rules]

  /// - Parameter stops: those of at most eight rules, which are identified by their index.
  init(_ stops: [Stops]) {
    var signs = [Rules](repeating: 0, count: 256)
    var followers = [Rules](repeating: 0, count: 256)
    var words = [Rules](repeating: 0, count: 0x1_0000)
    for (number, stop) in stops.enumerated() {
      switch stop {
      case .signs(let characters, let others):
        for sign in characters.compactMap(\.asciiValue) { signs[Int(sign)] |= 1 << number }
        let next = others.isEmpty ? Array(0...255) : others.compactMap(\.asciiValue)
        for byte in next { followers[Int(byte)] |= 1 << number }
      case .words(let list):
        for word in list { words[Self.slot(of: Self.hash(word.utf8))] |= 1 << number }
      }
    }
    self.signs = signs
    self.followers = followers
    self.words = words
  }

  /// - Parameters:
  ///   - bytes: a text in UTF-8.
  ///   - visit: called with the place of each word or sign, in order, and the rules that ask for it.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>, Rules) -> Void) {
    // The tables are read first: access to a static one checks its initialisation, too costly for each byte.
    Self.folded.withUnsafeBufferPointer { folded in
      signs.withUnsafeBufferPointer { signs in
        words.withUnsafeBufferPointer { words in
          var start = 0
          var hash = Self.seed
          func endWord(at end: Int) {
            guard end - start >= Self.shortestWord else { return }
            let rules = words[Self.slot(of: hash)]
            if rules != 0 { visit(start..<end, rules) }
          }
          var offset = 0
          while offset < bytes.count {
            let byte = bytes[offset]
            let letter = folded[Int(byte)]
            if letter != 0 {
              hash = (hash ^ UInt32(letter)) &* Self.factor
              offset += 1
              continue
            }
            endWord(at: offset)
            var rules = signs[Int(byte)]
            if rules != 0, offset > 0, offset + 1 < bytes.count { rules &= followers[Int(bytes[offset + 1])] }
            if rules != 0 { visit(offset..<offset + 1, rules) }
            // Quotes, dashes and spaces that take several bytes.
            offset += byte >= 0xE0 ? (byte >= 0xF0 ? 4 : 3) : byte >= 0xC0 ? 2 : 1
            start = offset
            hash = Self.seed
          }
          endWord(at: bytes.count)
        }
      }
    }
  }

  // FNV-1a, which is fast byte by byte.
  private static let seed: UInt32 = 2_166_136_261
  private static let factor: UInt32 = 16_777_619

  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(seed) { ($0 ^ UInt32(folded[Int($1)])) &* factor }
  }

  private static func slot(of hash: UInt32) -> Int { Int(hash & 0xFFFF) }

  /// The lower case of each byte of a word, 0 for bytes that end one. French letters beyond ASCII begin with C3 or C5.
  private static let folded: [UInt8] = (0..<256).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(code) | 0x20
    case 0x80...0xBF, 0xC3, 0xC5: UInt8(code)
    default: 0
    }
  }
}
