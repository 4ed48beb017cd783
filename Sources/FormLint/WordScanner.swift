/// Finds the words, the spaces and the signs of a text.
enum WordScanner {
  /// Goes over a text once: words are looked up where they end, spaces and signs where they stand.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, isName: Bool, into prose: inout Prose) {
    fold.withUnsafeBufferPointer { fold in
      Spelling.filter.withUnsafeBufferPointer { scan(bytes, isName: isName, fold, $0, into: &prose) }
    }
  }

  // With the tables at hand: they are static, and to come to such costs a look at a lock for each word.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    isName: Bool,
    _ fold: UnsafeBufferPointer<UInt8>,
    _ filter: UnsafeBufferPointer<Bool>,
    into prose: inout Prose
  ) {
    var offset = 0
    var start = 0
    var hash = Self.seed
    while offset < bytes.count {
      let byte = bytes[offset]
      let folded = fold[Int(byte)]
      if folded != 0 {
        hash = (hash ^ UInt32(folded)) &* 16_777_619
        offset += 1
        continue
      }
      if offset - start >= 5, filter[Spelling.slot(of: hash)] {
        MisspelledWord.look(at: start..<offset, of: bytes, &prose)
      }
      switch byte {
      case UInt8(ascii: " "):
        MisplacedSpace.look(at: offset, of: bytes, isName: isName, &prose)
        RepeatedWord.look(at: offset, of: bytes, &prose)
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
        MissingSpace.look(at: offset, of: bytes, &prose)
      default: break
      }
      // Quotes, dashes and blanks that take several bytes.
      offset += byte >= 0xE0 ? (byte >= 0xF0 ? 4 : 3) : byte >= 0xC0 ? 2 : 1
      start = offset
      hash = Self.seed
    }
    if bytes.count - start >= 5, filter[Spelling.slot(of: hash)] {
      MisspelledWord.look(at: start..<bytes.count, of: bytes, &prose)
    }
  }

  static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(seed) { ($0 ^ UInt32(fold[Int($1)])) &* 16_777_619 }
  }

  /// Whether a place stands within an address, an attribute, a file’s name, a variable or another thing that is no
  /// sentence: the signs of such things stand between the blanks around it.
  static func isInName(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isEnd: (UInt8) -> Bool = { $0.isSpace || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    var start = range.lowerBound
    while start > 0, !isEnd(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "{"),
        UInt8(ascii: "&"), UInt8(ascii: "\\"):
        return true
      case UInt8(ascii: ".") where offset + 1 < end && bytes[offset + 1].isLetter: return true
      default: continue
      }
    }
    // What stands in a tag.
    return start > 0 && bytes[start - 1] == UInt8(ascii: "<")
  }

  private static let seed: UInt32 = 2_166_136_261

  /// The lower case of a byte of a word, 0 for what ends one. The letters of French beyond ASCII begin with C3 or C5.
  private static let fold: [UInt8] = (0..<256).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(code) | 0x20
    case 0x80...0xBF, 0xC3, 0xC5: UInt8(code)
    default: 0
    }
  }
}
