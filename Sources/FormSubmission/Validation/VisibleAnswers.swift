/// The answers of a submission as conditions see them: those of hidden fields are gone.
///
/// Visibility is worked out where it is asked for: most fields are always shown.
struct VisibleAnswers: Sendable {
  private let schema: FormSchema
  private let submission: Submission

  init(_ submission: Submission, _ schema: FormSchema) {
    self.schema = schema
    self.submission = submission
  }

  /// Whether a field is hidden by its condition.
  func isHidden(_ name: String) -> Bool {
    guard schema[name]?.when != nil else { return false }
    var known: [String: Bool] = [:]
    return !isVisible(name, &known, depth: 0)
  }

  /// The answer to a field, or a fact about the form; nil where it is absent, blank or hidden.
  func answer(_ name: String) -> FieldValue? {
    isHidden(name) ? nil : value(name)
  }

  private func value(_ name: String) -> FieldValue? {
    if let fact = schema.facts[name] { return fact.isBlank ? nil : fact }
    guard let field = schema[name], let answer = submission.answers[name], !answer.isBlank else { return nil }
    // An unticked box is absent, in whatever way it is written.
    if field.kind == .boolean, answer.isTicked == false { return nil }
    return answer
  }

  /// Cycles are refused when a form is compiled; the depth only guards against a schema made by hand.
  private func isVisible(_ name: String, _ known: inout [String: Bool], depth: Int) -> Bool {
    if let known = known[name] { return known }
    guard let condition = schema[name]?.when, depth <= schema.fields.count else { return true }
    for field in condition.fields where schema[field]?.when != nil && known[field] == nil {
      known[field] = isVisible(field, &known, depth: depth + 1)
    }
    let seen = known
    let holds = condition.holds { seen[$0] == false ? nil : value($0) }
    known[name] = holds
    return holds
  }
}
