package import FormJSON
package import FormSubmission

/// Writes submissions in canonical shape, in the order of the form’s questions.
package enum SubmissionWriter {
  /// - Parameters:
  ///   - submission: the submission.
  ///   - form: the schema of the form.
  ///   - isOutline: whether unanswered questions are written too, each with the empty value of its kind.
  ///   - unasked: the questions that no page asks, which an outline leaves out.
  /// - Returns: the canonical JSON.
  package static func json(
    _ submission: Submission,
    _ form: FormSchema,
    isOutline: Bool,
    omitting unasked: Set<String> = []
  ) -> JSONValue {
    var data: [JSONValue.Member] = []
    var documents: [JSONValue.Member] = []
    for field in form.fields {
      let value: JSONValue
      if let answer = submission.answers[field.name], let written = json(answer) {
        value = written
      } else if isOutline, !unasked.contains(field.name) {
        value = empty(field)
      } else {
        continue
      }
      let member = JSONValue.Member(field.name, value)
      if field.kind == .document { documents.append(member) } else { data.append(member) }
    }
    var members: [JSONValue.Member] = []
    for box in form.checkboxes {
      let isTicked = box.isCommon ? submission.acceptances[box.name] : submission.answers[box.name]?.isTicked
      guard let isTicked = isTicked ?? (isOutline ? false : nil) else { continue }
      if box.isCommon {
        members.append(.init(box.name, .bool(isTicked)))
      } else {
        data.append(.init(box.name, .bool(isTicked)))
      }
    }
    if !documents.isEmpty { members.insert(.init("documents", .object(documents)), at: 0) }
    return .object([.init("data", .object(data))] + members)
  }

  private static func empty(_ field: FieldSchema) -> JSONValue {
    switch field.kind.shape {
    case .text: ""
    case .number: nil
    // A no is an answer, which such a box refuses.
    case .flag: field.limits.mustBeAccepted ? nil : false
    case .items, .documents: []
    }
  }

  /// An answer as a submission carries it; nil for what cannot be one.
  static func json(_ value: FieldValue) -> JSONValue? {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .list(let items): .array(items.map { .string($0) })
    case .documents(let documents):
      .array(
        documents.map { document in
          [
            "filename": .string(document.filename),
            "content_type": .string(document.contentType),
            "byte_size": .integer(document.byteSize),
          ]
        }
      )
    case .unusable: nil
    }
  }
}
