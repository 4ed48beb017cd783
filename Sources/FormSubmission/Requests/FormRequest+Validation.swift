extension FormRequest {
  /// Validates the request against one of the definition’s forms, as ``Validator`` does.
  /// - Parameters:
  ///   - form: the form.
  ///   - moment: while the request is a draft, or when it is sent.
  ///   - acceptances: the boxes ticked on the summary page.
  ///   - today: the day of validation; limits that depend on it are not checked where it is nil.
  /// - Returns: all violations: unknown answers first, then in the order of ``Validator/violations(of:at:)``. The
  ///   request is accepted if all of them are advice.
  public func validate(
    as form: Form,
    at moment: Moment = .submit,
    acceptances: Acceptances = .none,
    today: CalendarDate? = nil
  ) -> [Violation] {
    let schema = form.schema
    let (submission, unknown) = written.submission(to: schema, acceptances.boxes)
    return unknown + Validator(schema, today: today).violations(of: submission, at: moment)
  }

  /// Whether the request is accepted: it has no violations other than advice.
  /// - Parameters: as for ``validate(as:at:acceptances:today:)``.
  public func isValid(
    as form: Form,
    at moment: Moment = .submit,
    acceptances: Acceptances = .none,
    today: CalendarDate? = nil
  ) -> Bool {
    validate(as: form, at: moment, acceptances: acceptances, today: today).allSatisfy(\.isAdvice)
  }

  /// The field that a violation is about, from its path; nil where it is about no field, such as a box of the summary
  /// page.
  public static func field(of violation: Violation) -> Field? {
    let tokens = violation.path.split(separator: "/", omittingEmptySubsequences: true)
    guard tokens.count >= 2, tokens[0] == "data" || tokens[0] == "documents" else { return nil }
    return Field(exactly: tokens[1].unescapedForPointer)
  }
}

extension AnswerExchange {
  /// The answers as a validator expects them, and a violation for each that the form does not ask for.
  func submission(to schema: FormSchema, _ boxes: [String: Bool]) -> (Submission, unknown: [Violation]) {
    var submission = Submission(acceptances: boxes)
    var unknown: [Violation] = []
    func report(_ part: String, _ name: String) {
      if !schema.isOpen, unknown.count < Violation.mostOfAKind {
        unknown.append(.unknown(at: Violation.place(of: name, isDocument: part == "documents"), name))
      }
    }
    let isOwnBox = schema.checkboxes.filter { !$0.isCommon }.map(\.name).lookup(for: data.count)
    for (name, answer) in data {
      if let field = schema[name], field.name.isExactly(name), field.kind != .document {
        submission.answers[name] = answer.answer(to: field)
      } else if isOwnBox(name) {
        submission.answers[name] = answer.scalar
      } else {
        report("data", name)
      }
    }
    for (name, answer) in documents {
      if let field = schema[name], field.name.isExactly(name), field.kind == .document {
        submission.answers[name] = answer.answer(to: field)
      } else {
        report("documents", name)
      }
    }
    return (submission, unknown)
  }
}
