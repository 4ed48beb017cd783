extension AnswerExchange {
  mutating func take(_ name: String) -> RawAnswer? {
    Self.remove(name, from: &givenData)
  }

  /// Swift finds a key by any spelling of it that Unicode takes for equal; JSON does not.
  static func remove(_ name: String, from answers: inout [String: RawAnswer]) -> RawAnswer? {
    guard let place = answers.index(forKey: name), answers[place].key.isExactly(name) else { return nil }
    return answers.remove(at: place).value
  }

  /// What is given for a question and says something, as it stands and as an answer.
  mutating func taken(
    _ name: String,
    _ kind: FieldSchema.Kind,
    of itemKind: FieldSchema.Kind = .text
  ) -> (RawAnswer, FieldValue)? {
    guard let raw = take(name), let answer = raw.answer(as: kind, of: itemKind), !answer.isBlank else { return nil }
    return (raw, answer)
  }

  mutating func keep(_ name: String, _ raw: RawAnswer) {
    unrecognized.answers[name] = raw
    misfit = misfit ?? .type(name)
  }

  /// Browsers send an empty item with a group of boxes: that is no mistake.
  mutating func keep(_ name: String, _ text: String, at index: Int) {
    if keepsItems { unrecognized.items[name, default: []].append(.init(index: index, text: text)) }
    if !text.isEmpty { misfit = misfit ?? .option(name, text, at: index) }
  }

  /// - Parameter isOpen: whether more may be asked than is known: nothing is then unknown.
  mutating func finishReading(isOpen: Bool) {
    for name in givenData.keys.sorted() + givenDocuments.keys.sorted() where !isOpen {
      misfit = misfit ?? .unknown(name)
    }
    unrecognized.answers.merge(givenData) { first, _ in first }
    unrecognized.documents.merge(givenDocuments) { first, _ in first }
  }
}
