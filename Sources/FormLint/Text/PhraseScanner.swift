import FormSource

/// Finds phrases in texts in one pass, whatever their number.
struct PhraseScanner {
  struct Phrase {
    let bytes: [UInt8]
    /// Capitals count, and no letter or digit may be next to it.
    let isExact: Bool

    init(_ text: String, isExact: Bool = false) {
      bytes = Array((isExact ? text : text.inSmallLetters()).utf8)
      self.isExact = isExact
    }
  }

  /// The phrases by their first byte, in both cases.
  private let byFirst: [[Phrase]]
  /// A bit for each pair of bytes, set if a phrase begins with it: this rules out most places of a text.
  private let starts: [UInt64]

  /// Phrases of fewer than two bytes are ignored.
  init(_ phrases: [Phrase]) {
    var byFirst = [[Phrase]](repeating: [], count: 256)
    var starts = [UInt64](repeating: 0, count: 1 << 10)
    for phrase in phrases where phrase.bytes.count >= 2 {
      let (first, second) = (phrase.bytes[0], phrase.bytes[1])
      for first in Self.variants(first, phrase) {
        byFirst[Int(first)].append(phrase)
        for second in Self.variants(second, phrase) {
          starts[Int(first) << 2 | Int(second) >> 6] |= 1 << (UInt64(second) & 63)
        }
      }
    }
    self.byFirst = byFirst
    self.starts = starts
  }

  /// The bytes that match a byte of a phrase.
  private static func variants(_ byte: UInt8, _ phrase: Phrase) -> [UInt8] {
    phrase.isExact || byte == byte.capital ? [byte] : [byte.capital, byte]
  }

  /// The place of the first phrase in a text.
  func first(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var found: Range<Int>?
    scan(text) { _, range in
      found = range
      return false
    }
    return found
  }

  func first(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { first(in: $0) }
  }

  /// The longest phrase in a text.
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - isWanted: whether a phrase counts.
  /// - Returns: its bytes, in lower case unless its capitals count.
  func longest(in text: [UInt8], where isWanted: ([UInt8]) -> Bool) -> [UInt8]? {
    var found: [UInt8]?
    text.withUnsafeBufferPointer { bytes in
      scan(bytes) { phrase, _ in
        if phrase.bytes.count > found?.count ?? 0, isWanted(phrase.bytes) { found = phrase.bytes }
        return true
      }
    }
    return found
  }

  /// All phrases in a text, in order; of those that begin at the same place, the longest.
  func all(in text: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, phrase: [UInt8])] {
    var found: [(range: Range<Int>, phrase: [UInt8])] = []
    scan(text) { phrase, range in
      if let last = found.last, last.range.lowerBound == range.lowerBound {
        if range.upperBound > last.range.upperBound { found[found.count - 1] = (range, phrase.bytes) }
      } else {
        found.append((range, phrase.bytes))
      }
      return true
    }
    return found
  }

  /// Visits the phrases in a text until `visit` returns false.
  private func scan(_ text: UnsafeBufferPointer<UInt8>, _ visit: (Phrase, Range<Int>) -> Bool) {
    guard text.count >= 2 else { return }
    starts.withUnsafeBufferPointer { starts in
      for start in 0..<text.count - 1 {
        let (first, second) = (text[start], text[start + 1])
        guard starts[Int(first) << 2 | Int(second) >> 6] >> (UInt64(second) & 63) & 1 == 1 else { continue }
        for phrase in byFirst[Int(first)] where matches(phrase, text, start) {
          guard visit(phrase, start..<start + phrase.bytes.count) else { return }
        }
      }
    }
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
  var capital: UInt8 { (0x61...0x7A).contains(self) ? self & ~0x20 : self }
  /// A letter of any alphabet, a digit or an underscore.
  var isWordPart: Bool {
    switch small {
    case 0x61...0x7A, 0x30...0x39, 0x5F, 0x80...: true
    default: false
    }
  }
}
