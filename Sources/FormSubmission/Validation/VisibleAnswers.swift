/// The answers of a submission as conditions see them: those of hidden fields are gone.
final class VisibleAnswers: Sendable {
  let schema: FormSchema
  let submission: Submission
  /// The fields whose condition does not hold, worked out once.
  private let hidden: Set<String>

  init(_ submission: Submission, _ schema: FormSchema) {
    self.schema = schema
    self.submission = submission
    var search = Search(schema: schema, submission: submission)
    for field in schema.conditionalFields { _ = search.isVisible(field, depth: 0) }
    hidden = Set(search.known.lazy.filter { !$0.value }.map(\.key))
  }

  /// Whether a field is hidden by its condition.
  func isHidden(_ name: String) -> Bool { hidden.contains(name) }

  /// The answer to a field, or a fact about the form; nil where it is absent, blank or hidden.
  func answer(_ name: String) -> FieldValue? {
    isHidden(name) ? nil : Search.value(name, schema, submission)
  }

  /// Goes from a field to those that its condition asks about.
  private struct Search {
    let schema: FormSchema
    let submission: Submission
    var known: [String: Bool] = [:]

    /// Cycles are refused when a form is compiled; the depth only guards against a schema made by hand.
    mutating func isVisible(_ field: FieldSchema, depth: Int) -> Bool {
      if let known = known[field.name] { return known }
      guard let condition = field.when, depth <= schema.fields.count else { return true }
      for name in field.whenNames where known[name] == nil {
        if let other = schema[name], other.when != nil { known[name] = isVisible(other, depth: depth + 1) }
      }
      let holds = condition.holds { known[$0] == false ? nil : Self.value($0, schema, submission) }
      known[field.name] = holds
      return holds
    }

    static func value(_ name: String, _ schema: FormSchema, _ submission: Submission) -> FieldValue? {
      if let fact = schema.facts[name] { return fact.isBlank ? nil : fact }
      guard let answer = submission.answers[name], let field = schema[name], !answer.isBlank else { return nil }
      // An unticked box is absent, in whatever way it is written.
      if field.kind == .boolean, answer.isTicked == false { return nil }
      return answer
    }
  }
}
