import FormCatalog
package import FormSubmission

/// What a request says, apart from who makes it: the answers, the documents, and the boxes of the summary page.
package struct Content: Hashable, Sendable {
  /// The answers by field, without documents; those to a definition’s own boxes too.
  package var answers: [String: FieldValue]
  /// The documents by field.
  package var documents: [String: [Attachment]]
  /// Whether each of DataPass’s own boxes is ticked, by name.
  package var acceptances: [String: Bool]

  package init(
    answers: [String: FieldValue] = [:],
    documents: [String: [Attachment]] = [:],
    acceptances: [String: Bool] = [:]
  ) {
    self.answers = answers
    self.documents = documents
    self.acceptances = acceptances
  }

  /// The request as a validator takes it.
  package var submission: Submission {
    let files = documents.mapValues { FieldValue.documents($0.map(\.document)) }
    return Submission(answers: answers.merging(files) { $1 }, acceptances: acceptances)
  }

  /// Whether both ask for the same: the boxes say nothing of that.
  package func isSame(as other: Content) -> Bool { answers == other.answers && documents == other.documents }

  /// The content without what a form does not ask, or asks only on a condition that the answers do not meet.
  package func stored(by schema: FormSchema) -> Content {
    let stored = Validator(schema).stored(submission)
    let boxes = Set(schema.checkboxes.map(\.name))
    var copy = self
    func isAsked(_ name: String) -> Bool { schema[name] != nil || boxes.contains(name) || schema.isOpen }
    copy.answers = stored.answers.filter { name, answer in
      isAsked(name) && documents[name] == nil && !answer.isBlank
    }
    copy.documents = documents.filter { isAsked($0.key) && stored.answers[$0.key] != nil && !$0.value.isEmpty }
    copy.acceptances = acceptances.filter(\.value)
    return copy
  }
}

extension Content: Codable {
  private enum Key: String, CodingKey {
    case answers = "data"
    case documents
    case acceptances
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let raw = try container.decode([String: RawAnswer].self, forKey: .answers)
    answers = raw.compactMapValues(\.answer)
    documents = try container.decode([String: [Attachment]].self, forKey: .documents)
    acceptances = try container.decode([String: Bool].self, forKey: .acceptances)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(answers.mapValues { RawAnswer($0) }, forKey: .answers)
    try container.encode(documents, forKey: .documents)
    try container.encode(acceptances, forKey: .acceptances)
  }
}

extension RawAnswer {
  /// The value as an answer that is no document; the question does not have to be known.
  fileprivate var answer: FieldValue? {
    guard case .list(let items) = self else { return scalar }
    return .list(items.compactMap { if case .text(let text) = $0 { text } else { nil } })
  }
}

extension Content {
  /// Whether a condition holds of the answers to a form; a form that is not known any more hides none of them.
  func fulfils(_ condition: Condition, _ form: Form?) -> Bool {
    guard let schema = form?.schema else { return condition.holds { answers[$0] } }
    return Examination(submission, schema).holds(condition)
  }
}
