/// Whether the comment behind a text reads as its continuation.
///
/// Most comments behind a text are meant as such. Three things show that one is not: it is a number (“lot # 2”), the
/// sign is glued to a word (“service #1 en santé”), or the text before it is unfinished.
struct TextContinuation {
  let isLikely: Bool

  /// Words that no text ends with.
  private static let openWords: Set<Substring> = [
    "à", "au", "aux", "avec", "ce", "ces", "cette", "chez", "dans", "de", "des", "du", "en", "et", "la", "le", "les",
    "leur", "lot", "mais", "n°", "nos", "notre", "numéro", "ou", "par", "pour", "que", "qui", "sa", "sans", "ses",
    "son", "sous", "sur", "un", "une", "vers", "vos", "votre",
  ]

  /// - Parameters:
  ///   - text: the text as it is read.
  ///   - comment: from its `#`.
  init(of text: String, in comment: String) {
    let words = comment.drop { $0 == "#" }.drop { $0 == " " || $0 == "\t" }
    // A comment for this tool is meant as one.
    isLikely =
      !words.hasPrefix("datapass:")
      && (Self.isNumber(words) || Self.isGlued(comment) || Self.isUnfinished(text))
  }

  /// A number, alone or with a few letters (`2 bis`).
  private static func isNumber(_ words: Substring) -> Bool {
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    return (1...3).contains(digits.count) && rest.count <= 8 && !rest.contains(":")
      && (rest.first.map { " .)".contains($0) } ?? true)
  }

  /// Whether no space follows the sign: comments are written with one.
  private static func isGlued(_ comment: String) -> Bool {
    comment.dropFirst().first.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func isUnfinished(_ text: String) -> Bool {
    if let last = text.last, ",;:(-«“[’'".contains(last) { return true }
    var open = 0
    for character in text {
      switch character {
      case "(", "«", "“", "[": open += 1
      case ")", "»", "”", "]": open -= 1
      default: continue
      }
    }
    if open > 0 { return true }
    let last = text.split { $0.isWhitespace || $0 == "’" || $0 == "'" }.last
    return last.map { openWords.contains($0) } ?? false
  }
}
