/// A submission to be checked against a form field by field or rule by rule. Which fields are hidden is computed once.
public struct Examination: Sendable {
  private let today: CalendarDate?
  private let visible: VisibleAnswers

  /// Prepares a submission to be checked.
  /// - Parameters:
  ///   - submission: the submission to check.
  ///   - schema: the form.
  ///   - today: the day of validation; limits that depend on it are not checked where it is nil.
  public init(_ submission: Submission, _ schema: FormSchema, today: CalendarDate? = nil) {
    self.init(PlacedSubmission(submission, to: schema), schema, today: today)
  }

  package init(_ submission: PlacedSubmission, _ schema: FormSchema, today: CalendarDate? = nil) {
    self.today = today
    visible = VisibleAnswers(submission, schema)
  }

  /// Whether a field of the form is hidden because its condition does not hold.
  public func isHidden(_ field: FieldSchema) -> Bool {
    visible.isHidden(field.name)
  }

  /// Whether a condition holds of the answers, and of the facts about the form.
  package func holds(_ condition: Condition) -> Bool {
    condition.holds(visible.answer)
  }

  /// Whether a field is visible and required but has no answer. Drafts may leave such fields empty.
  public func isMissing(_ field: FieldSchema) -> Bool {
    let place = visible.schema.place(of: field.name)
    guard !visible.isHidden(at: place) else { return false }
    return FieldCheck(field, visible, today).isMissing(visible.given(field.name, at: place))
  }

  /// The violations of the answer to a field; none for a hidden field.
  public func violations(of field: FieldSchema, at moment: Moment) -> [Violation] {
    let place = visible.schema.place(of: field.name)
    guard !visible.isHidden(at: place) else { return [] }
    var violations: [Violation] = []
    FieldCheck(field, visible, today).check(visible.given(field.name, at: place), at: moment, &violations)
    return violations
  }

  /// Whether an answer to a field would be accepted in place of the one that was given; any is to a hidden field. Not for
  /// a field whose own condition asks about it.
  package func accepts(_ answer: FieldValue?, of field: FieldSchema, at moment: Moment) -> Bool {
    isHidden(field) || FieldCheck(field, visible, today).violations(of: answer, at: moment).isEmpty
  }

  /// The violations of all answers, in the order of the form’s fields.
  func violations(at moment: Moment) -> [Violation] {
    var violations: [Violation] = []
    for (place, field) in visible.schema.fields.enumerated() where !visible.isHidden(at: place) {
      FieldCheck(field, visible, today).check(visible.given(at: place), at: moment, &violations)
    }
    return violations
  }

  /// The violations of a rule: none where it holds or does not apply.
  public func violations(of rule: RuleSchema) -> [Violation] {
    RuleCheck(rule, visible).violations
  }

  /// Whether a box is shown: its condition holds, or it has none.
  package func shows(_ box: CheckboxSchema) -> Bool { box.when.map(holds) ?? true }

  /// Whether the box at a place in the form (from 0) is shown but not ticked; not where its answer is mistyped, which is
  /// reported instead.
  func isBoxMissing(at place: Int) -> Bool {
    shows(visible.schema.checkboxes[place]) && visible.submission.boxes[place]?.isTicked != true
      && !isBoxMistyped(at: place)
  }

  /// Whether the answer to the box at a place in the form (from 0), one of the definition’s own, is neither a yes nor a no.
  func isBoxMistyped(at place: Int) -> Bool {
    guard let answer = visible.submission.boxes[place], !answer.isBlank, answer.isTicked == nil,
      !visible.schema.checkboxes[place].isCommon
    else { return false }
    return shows(visible.schema.checkboxes[place])
  }
}
