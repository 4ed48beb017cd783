/// Finds phrases in texts in one pass, whatever their number.
struct PhraseScanner {
  struct Phrase {
    let bytes: [UInt8]
    /// Capitals count, and no letter or digit may stand on either side.
    let isExact: Bool

    init(_ text: String, isExact: Bool = false) {
      bytes = Array((isExact ? text : text.lowercased()).utf8)
      self.isExact = isExact
    }
  }

  /// The phrases by their first byte, small and capital.
  private let byFirst: [[Phrase]]
  private let isFirst: [Bool]

  init(_ phrases: [Phrase]) {
    var byFirst = [[Phrase]](repeating: [], count: 256)
    for phrase in phrases {
      guard let first = phrase.bytes.first else { continue }
      byFirst[Int(first)].append(phrase)
      let capital = first.capital
      if !phrase.isExact, capital != first { byFirst[Int(capital)].append(phrase) }
    }
    self.byFirst = byFirst
    isFirst = byFirst.map { !$0.isEmpty }
  }

  /// The place of the phrase that stands first.
  func first(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    isFirst.withUnsafeBufferPointer { isFirst in
      for start in text.indices where isFirst[Int(text[start])] {
        for phrase in byFirst[Int(text[start])] where matches(phrase, text, start) {
          return start..<start + phrase.bytes.count
        }
      }
      return nil
    }
  }

  func first(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { first(in: $0) }
  }

  private func matches(_ phrase: Phrase, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let end = start + phrase.bytes.count
    guard end <= text.count else { return false }
    for (offset, byte) in phrase.bytes.enumerated() {
      let found = text[start + offset]
      guard found == byte || !phrase.isExact && found.small == byte else { return false }
    }
    guard phrase.isExact else { return true }
    return (start == 0 || !text[start - 1].isWordPart) && (end == text.count || !text[end].isWordPart)
  }
}

extension UInt8 {
  var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  var capital: UInt8 { (0x61...0x7A).contains(self) ? self & ~0x20 : self }
  /// A letter of any alphabet, a digit or an underscore.
  var isWordPart: Bool {
    switch small {
    case 0x61...0x7A, 0x30...0x39, 0x5F, 0x80...: true
    default: false
    }
  }
}
