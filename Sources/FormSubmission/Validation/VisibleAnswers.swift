/// The answers of a submission as conditions see them: those of hidden fields are gone.
struct VisibleAnswers {
  private let schema: FormSchema
  private let submission: Submission
  /// Fields known to be hidden.
  let hidden: Set<String>

  init(_ submission: Submission, _ schema: FormSchema) {
    self.schema = schema
    self.submission = submission
    var visibility: [String: Bool] = [:]
    for field in schema.fields where field.when != nil {
      _ = Self.isVisible(field.name, submission, schema, &visibility, depth: 0)
    }
    hidden = Set(visibility.filter { !$0.value }.map(\.key))
  }

  /// The answer to a field, or a fact about the form; nil where it is absent, blank or hidden.
  func answer(_ name: String) -> FieldValue? {
    if hidden.contains(name) { return nil }
    return Self.value(name, submission, schema)
  }

  private static func value(_ name: String, _ submission: Submission, _ schema: FormSchema) -> FieldValue? {
    guard let answer = schema.facts[name] ?? submission.answers[name], !answer.isBlank else { return nil }
    // An unticked box is absent, in whatever way it is written.
    if schema[name]?.kind == .boolean, answer.isTicked == false { return nil }
    return answer
  }

  /// Cycles are refused when a form is compiled; the depth only guards against a schema made by hand.
  private static func isVisible(
    _ name: String,
    _ submission: Submission,
    _ schema: FormSchema,
    _ known: inout [String: Bool],
    depth: Int
  ) -> Bool {
    if let known = known[name] { return known }
    guard let condition = schema[name]?.when, depth <= schema.fields.count else {
      known[name] = true
      return true
    }
    for field in condition.fields where known[field] == nil {
      _ = isVisible(field, submission, schema, &known, depth: depth + 1)
    }
    let seen = known
    let holds = condition.holds { seen[$0] == false ? nil : value($0, submission, schema) }
    known[name] = holds
    return holds
  }
}
