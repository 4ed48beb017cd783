/// Texts as people write them.
enum AnswerText {
  /// A text in lower case and with single spaces: two texts with the same folded form mean the same.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
