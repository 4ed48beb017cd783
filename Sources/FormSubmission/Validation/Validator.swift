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
    let examination = Examination(submission, schema, today: today)
    var violations = examination.violations(at: moment)
    if !schema.isOpen {
      for name in submission.answers.keys.filter({ !schema.knows($0) }).sorted().prefix(Violation.mostOfAKind) {
        violations.append(.unknownField(name, submission.answers[name]))
      }
    }
    violations += schema.checkboxes.filter { examination.isMistyped($0) }.map(Violation.type)
    guard moment == .submit else { return violations }
    violations += schema.rules.flatMap(examination.violations)
    violations += schema.checkboxes.filter(examination.isMissing).map(Violation.notAccepted)
    return violations
  }

  /// Whether a submission is accepted: it has no violations other than advice.
  public func accepts(_ submission: Submission, at moment: Moment = .submit) -> Bool {
    violations(of: submission, at: moment).allSatisfy(\.isAdvice)
  }

  /// The submission as DataPass stores it: without the answers to hidden fields, and without scopes that are not
  /// offered.
  public func stored(_ submission: Submission) -> Submission {
    let visible = VisibleAnswers(submission, schema)
    var stored = submission
    stored.answers = submission.answers.filter { !visible.isHidden($0.key) }
    if let field = schema["scopes"], let scopes = stored.answers["scopes"] {
      stored.answers["scopes"] = visible.counted(scopes, of: field)
    }
    return stored
  }
}
