import FormSource

/// Ends a command with an exit code and a message.
struct Stop: Error {
  let code: Int32
  let message: String

  /// The command could not run.
  static func refusal(_ message: String) -> Stop { Stop(code: 2, message: "datapass: \(message)") }

  /// An argument that is not UTF-8: what it names is not what would be read or written.
  static func outsideUTF8(_ argument: String, _ language: Language) -> Stop {
    let quoted = Quoted(argument)
    let words = Words(
      fr: "l’argument \(quoted.french) n’est pas en UTF-8\u{A0}: renommez ce qu’il désigne",
      en: "the argument \(quoted.english) is not in UTF-8: rename what it names"
    )
    return refusal(words(language))
  }

  /// Nothing has the name that the user gave: the words of the refusal end with it.
  static func unknown(_ name: String, among names: [String], _ words: Words, _ language: Language) -> Stop {
    let quoted = Quoted(name)
    let hint = Suggestion.nearest(to: name, among: names).map(DidYouMean.words)
    let all = Words(
      fr: "\(words.french) \(quoted.french)\(hint.map { "\u{A0}; \($0.french)" } ?? "")",
      en: "\(words.english) \(quoted.english)\(hint.map { "; \($0.english)" } ?? "")"
    )
    return refusal(all(language))
  }
}
