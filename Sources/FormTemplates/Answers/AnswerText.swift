/// Texts as people write them.
enum AnswerText {
  /// A text in lower case and with single spaces: two texts with the same folded form mean the same.
  static func folded(_ text: String) -> String {
    let small = text.lowercased()
    // ASCII needs no lookup in Unicode’s tables.
    if small.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = small.utf8.split { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
      return words.map(Substring.init).joined(separator: " ")
    }
    return small.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
