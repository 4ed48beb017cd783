/// A submission with each answer at the place of its field in the form, so that nothing is looked up by name again.
package struct PlacedSubmission: Sendable {
  /// For each field of the form the answer to it; nil where there is none. Of fields with the same name the last has it.
  package var answers: [FieldValue?]
  /// For each box of the form the answer to it.
  package var boxes: [FieldValue?]
  /// The answers to what the form does not ask, by name.
  var others: [String: FieldValue] = [:]

  /// A submission without answers.
  package init(to schema: FormSchema) {
    answers = [FieldValue?](repeating: nil, count: schema.fields.count)
    boxes = schema.checkboxes.isEmpty ? [] : [FieldValue?](repeating: nil, count: schema.checkboxes.count)
  }

  /// Removes all answers, and keeps the memory for others.
  package mutating func removeAll() {
    for place in answers.indices { answers[place] = nil }
    for place in boxes.indices { boxes[place] = nil }
    if !others.isEmpty { others = [:] }
  }

  /// The answers of a submission in their places.
  package init(_ submission: Submission, to schema: FormSchema) {
    self.init(to: schema)
    for (name, answer) in submission.answers {
      if let place = schema.place(of: name) { answers[place] = answer } else { others[name] = answer }
    }
    for (place, box) in schema.checkboxes.enumerated() {
      if box.isCommon {
        boxes[place] = submission.acceptances[box.name].map { .flag($0) }
      } else {
        boxes[place] = submission.answers[box.name]
        others[box.name] = nil
      }
    }
  }
}
