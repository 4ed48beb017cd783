/// A submission held against a form: what is hidden is known once, and each field or rule can be asked about by itself.
public struct Examination: Sendable {
  private let today: CalendarDate?
  private let visible: VisibleAnswers

  /// - Parameters:
  ///   - submission: what is judged.
  ///   - schema: the form.
  ///   - today: the day of the judgement, for fields bounded by it.
  public init(_ submission: Submission, _ schema: FormSchema, today: CalendarDate? = nil) {
    self.today = today
    visible = VisibleAnswers(submission, schema)
  }

  /// Whether a field is hidden by its condition.
  public func isHidden(_ field: FieldSchema) -> Bool {
    visible.isHidden(field.name)
  }

  /// Whether a field has to be answered when the submission is sent, and is not.
  public func isMissing(_ field: FieldSchema) -> Bool {
    guard !isHidden(field) else { return false }
    return FieldCheck(field, visible, today).isMissing(visible.submission.answers[field.name])
  }

  /// What is wrong with the answer to a field; nothing for a hidden one.
  public func violations(of field: FieldSchema, at moment: Moment) -> [Violation] {
    guard !isHidden(field) else { return [] }
    return FieldCheck(field, visible, today).violations(of: visible.submission.answers[field.name], at: moment)
  }

  /// The same for all questions, in the order of the form.
  func violations(at moment: Moment) -> [Violation] {
    var violations: [Violation] = []
    for (place, field) in visible.schema.fields.enumerated() where !visible.isHidden(at: place) {
      let answer = visible.submission.answers[field.name]
      violations += FieldCheck(field, visible, today).violations(of: answer, at: moment)
    }
    return violations
  }

  /// What breaks a rule.
  public func violations(of rule: RuleSchema) -> [Violation] {
    RuleCheck(rule, visible).violations
  }

  /// Whether a box has to be ticked, and is not; what is neither a yes nor a no is told as such.
  func isMissing(_ box: CheckboxSchema) -> Bool {
    isShown(box) && !box.isTicked(in: visible.submission) && !isMistyped(box)
  }

  /// Whether what stands for a box among the data is neither a yes nor a no.
  func isMistyped(_ box: CheckboxSchema) -> Bool {
    guard !box.isCommon, isShown(box), let answer = visible.submission.answers[box.name], !answer.isBlank else {
      return false
    }
    return answer.isTicked == nil
  }

  private func isShown(_ box: CheckboxSchema) -> Bool {
    box.when?.holds(visible.answer) ?? true
  }
}
