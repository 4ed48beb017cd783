import FormSubmission

extension Opinion {
  /// The opinion, given.
  /// - Parameters:
  ///   - words: what it says.
  ///   - name: who gives it.
  ///   - time: when.
  /// - Returns: the opinion with its answer, or why it is not taken.
  package func given(_ words: String, by name: String, at time: Instant) -> Result<Opinion, Refusal> {
    switch state(on: time.day) {
    case .given: return .failure(.opinionGiven)
    case .expired: return .failure(.opinionExpired(end))
    case .open: break
    }
    if BlankText.isBlank(words) || BlankText.isBlank(name) { return .failure(.blankOpinion) }
    var copy = self
    copy.answer = Answer(name: name, words: words, time: time)
    return .success(copy)
  }
}
