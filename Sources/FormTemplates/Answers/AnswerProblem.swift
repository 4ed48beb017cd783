package import FormSource

/// What is wrong with one answer. Neither sentence shows a contact’s value.
package struct AnswerProblem: Hashable, Sendable {
  package let message: Words
  /// What to write instead.
  package let advice: Words?

  init(_ message: Words, _ advice: Words? = nil) {
    self.message = message
    self.advice = advice
  }

  static func unknown(_ value: String, _ what: Words, among candidates: some Collection<String>) -> AnswerProblem {
    AnswerProblem(
      Words(
        fr: "\(Quoted(value).french) n’est pas \(what.french)",
        en: "\(Quoted(value).english) is not \(what.english)"
      ),
      Suggestion.nearest(to: value, among: candidates).map(DidYouMean.words)
    )
  }

  func finding(at span: ByteSpan, subject: String? = nil) -> Finding {
    RefusedAnswer.finding(message, at: span, label: advice, subject: subject)
  }
}
