/// Texts as people write them.
enum AnswerText {
  /// A text without regard to capitals and to the number of spaces: two that are folded alike mean the same.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
