/// Validates submissions against a form.
public struct Validator: Sendable {
  private let schema: FormSchema
  private let today: CalendarDate?

  /// Creates a validator.
  /// - Parameters:
  ///   - schema: the form.
  ///   - today: the day of validation; limits that depend on it are not checked where it is nil.
  public init(_ schema: FormSchema, today: CalendarDate? = nil) {
    self.schema = schema
    self.today = today
  }

  /// All violations of a submission: those of its answers in the order of the form’s fields, then unknown fields (at
  /// most 1000, sorted by name), boxes whose answer is mistyped and, at ``Moment/submit``, those of the rules and boxes
  /// that are not ticked.
  public func violations(of submission: Submission, at moment: Moment = .submit) -> [Violation] {
    violations(of: PlacedSubmission(submission, to: schema), at: moment)
  }

  /// The same of a submission whose answers are in their places in the form.
  package func violations(of submission: PlacedSubmission, at moment: Moment) -> [Violation] {
    let examination = Examination(submission, schema, today: today)
    var violations = examination.violations(at: moment)
    if !schema.isOpen, !submission.others.isEmpty {
      for name in submission.others.keys.sorted().prefix(Violation.mostOfAKind) {
        violations.append(.unknownField(name, submission.others[name]))
      }
    }
    for place in schema.checkboxes.indices where examination.isBoxMistyped(at: place) {
      violations.append(.type(schema.checkboxes[place]))
    }
    guard moment == .submit else { return violations }
    for rule in schema.rules { violations += examination.violations(of: rule) }
    for place in schema.checkboxes.indices where examination.isBoxMissing(at: place) {
      violations.append(.notAccepted(schema.checkboxes[place]))
    }
    return violations
  }

  /// Whether a submission is accepted: it has no violations other than advice.
  public func accepts(_ submission: Submission, at moment: Moment = .submit) -> Bool {
    violations(of: submission, at: moment).allSatisfy(\.isAdvice)
  }

  /// The submission as DataPass stores it: without the answers to hidden fields, and without scopes that are not
  /// offered.
  public func stored(_ submission: Submission) -> Submission {
    let visible = VisibleAnswers(PlacedSubmission(submission, to: schema), schema)
    var stored = submission
    stored.answers = submission.answers.filter { !visible.isHidden($0.key) }
    if let field = schema["scopes"], let scopes = stored.answers["scopes"] {
      stored.answers["scopes"] = visible.counted(scopes, of: field)
    }
    return stored
  }
}
