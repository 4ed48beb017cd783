/// The answers of a submission as conditions see them: without those of hidden fields.
final class VisibleAnswers: Sendable {
  let schema: FormSchema
  let submission: Submission
  /// For each field, in the order of the form, whether its condition does not hold. Empty where no field has a
  /// condition.
  private let isHidden: [Bool]

  init(_ submission: Submission, _ schema: FormSchema) {
    self.schema = schema
    self.submission = submission
    guard !schema.conditional.isEmpty else {
      isHidden = []
      return
    }
    var known = [Bool?](repeating: nil, count: schema.fields.count)
    for place in schema.conditional { _ = Self.isVisible(place, schema, submission, &known, depth: 0) }
    isHidden = known.map { $0 == false }
  }

  /// Whether the field at a place in the form (from 0) is hidden by its condition.
  func isHidden(at place: Int) -> Bool { !isHidden.isEmpty && isHidden[place] }

  func isHidden(_ name: String) -> Bool { schema.place(of: name).map(isHidden(at:)) ?? false }

  /// The answer to a field, or a fact about the form; nil where it is absent, blank or hidden.
  func answer(_ name: String) -> FieldValue? {
    guard let place = schema.place(of: name) else { return Self.fact(name, schema) }
    return isHidden(at: place) ? nil : Self.value(schema.fields[place], submission)
  }

  /// Whether a field is visible. Cycles are an error when a form is compiled; the depth guards against schemas made by
  /// hand.
  private static func isVisible(
    _ place: Int,
    _ schema: FormSchema,
    _ submission: Submission,
    _ known: inout [Bool?],
    depth: Int
  ) -> Bool {
    if let known = known[place] { return known }
    guard let condition = schema.fields[place].when, depth <= schema.fields.count else { return true }
    for other in schema.conditionPlaces[place] ?? [] where known[other] == nil {
      known[other] = isVisible(other, schema, submission, &known, depth: depth + 1)
    }
    let holds = condition.holds { name in
      guard let place = schema.place(of: name) else { return fact(name, schema) }
      return known[place] == false ? nil : value(schema.fields[place], submission)
    }
    known[place] = holds
    return holds
  }

  private static func fact(_ name: String, _ schema: FormSchema) -> FieldValue? {
    schema.facts[name].flatMap { $0.isBlank ? nil : $0 }
  }

  private static func value(_ field: FieldSchema, _ submission: Submission) -> FieldValue? {
    guard let answer = submission.answers[field.name], !answer.isBlank else { return nil }
    // An unticked box counts as absent, however it is written.
    if field.kind == .boolean, answer.isTicked == false { return nil }
    return answer
  }
}
