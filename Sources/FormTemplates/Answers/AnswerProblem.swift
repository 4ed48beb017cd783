package import FormSource

/// Why an answer is refused. Neither text shows a contact’s value.
package struct AnswerProblem: Error, Hashable, Sendable {
  package let message: Words
  /// What to write instead.
  package let advice: Words?
  /// Whether the advice lists all that may be answered.
  package let listsChoices: Bool

  package init(fr: String, en: String, advice: Words? = nil, listsChoices: Bool = false) {
    self.listsChoices = listsChoices
    message = Words(fr: fr, en: en)
    self.advice = advice
  }

  package static func unknown(_ value: String, _ what: Words, among candidates: some Collection<String>)
    -> AnswerProblem
  {
    unknown(value, what, nearest: Suggestion.nearest(to: value, among: candidates), among: candidates)
  }

  static func unknown(_ value: String, _ what: Words, nearest: String?, among candidates: some Collection<String>)
    -> AnswerProblem
  {
    let all = known(candidates)
    return AnswerProblem(
      fr: "\(Quoted(value).french) n’est pas \(what.french)",
      en: "\(Quoted(value).english) is not \(what.english)",
      advice: nearest.map(DidYouMean.words) ?? all,
      listsChoices: nearest == nil && all != nil
    )
  }

  /// The list of candidates, if it is short.
  private static func known(_ candidates: some Collection<String>) -> Words? {
    guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
    let names = candidates.joined(separator: ", ")
    return Words(fr: "l’un de\u{A0}: \(names)", en: "one of: \(names)")
  }

  func finding(at span: ByteSpan, subject: String? = nil, _ severity: Severity = .error) -> Finding {
    var finding = RefusedAnswer.finding(message, at: span, label: advice, subject: subject)
    finding.severity = severity
    return finding
  }
}
