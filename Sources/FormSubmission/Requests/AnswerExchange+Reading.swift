extension AnswerExchange {
  mutating func take(_ name: String) -> RawAnswer? {
    Self.remove(name, from: &givenData)
  }

  /// Removes an answer whose name has the same code points. Swift also finds keys that are canonically equivalent in
  /// Unicode; JSON does not.
  static func remove(_ name: String, from answers: inout [String: RawAnswer]) -> RawAnswer? {
    guard let place = answers.index(forKey: name), answers[place].key.isExactly(name) else { return nil }
    return answers.remove(at: place).value
  }

  /// Removes the answer to a field; nil where there is none or it is blank.
  /// - Returns: the value as given, and as an answer.
  mutating func takeAnswer(
    _ name: String,
    _ kind: FieldSchema.Kind,
    of itemKind: FieldSchema.Kind = .text
  ) -> (RawAnswer, FieldValue)? {
    guard let raw = take(name), let answer = raw.answer(as: kind, of: itemKind), !answer.isBlank else { return nil }
    return (raw, answer)
  }

  /// Keeps aside an answer whose type the property cannot hold.
  mutating func keep(_ name: String, _ raw: RawAnswer) {
    unrecognized.answers[name] = raw
    misfit = misfit ?? .type(name)
  }

  /// Keeps aside an item that is not an option. An empty one is not a mistake: browsers send it with a group of
  /// checkboxes.
  mutating func keep(_ name: String, _ text: String, at index: Int) {
    if keepsItems { unrecognized.items[name, default: []].append(.init(index: index, text: text)) }
    if !text.isEmpty { misfit = misfit ?? .option(name, text, at: index) }
  }

  /// Keeps aside the answers that no property has read.
  /// - Parameter isOpen: whether the form may ask more than is declared, so that no name is unknown.
  mutating func finishReading(isOpen: Bool) {
    for name in givenData.keys.sorted() + givenDocuments.keys.sorted() where !isOpen {
      misfit = misfit ?? .unknown(name)
    }
    unrecognized.answers.merge(givenData) { first, _ in first }
    unrecognized.documents.merge(givenDocuments) { first, _ in first }
  }
}
