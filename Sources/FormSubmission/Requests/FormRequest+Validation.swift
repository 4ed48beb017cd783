extension FormRequest {
  /// Judges the request as one of the definition's forms does: the verdict of ``Validator`` on the same answers.
  /// - Parameters:
  ///   - form: the form.
  ///   - moment: while it is written, or when it is sent.
  ///   - acceptances: the boxes ticked at the summary.
  ///   - today: the day of the judgement, for answers bounded by it; such bounds are not checked where it is nil.
  /// - Returns: everything wrong, in the order of the questions; the request is accepted where all of it is advice.
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

  /// Whether the request is accepted: advice refuses nothing.
  /// - Parameters: as for ``validate(as:at:acceptances:today:)``.
  public func isValid(
    as form: Form,
    at moment: Moment = .submit,
    acceptances: Acceptances = .none,
    today: CalendarDate? = nil
  ) -> Bool {
    validate(as: form, at: moment, acceptances: acceptances, today: today).allSatisfy(\.isAdvice)
  }

  /// The question that a violation is about; nil where it is about none, such as a box of the summary.
  public static func field(of violation: Violation) -> Field? {
    let tokens = violation.path.split(separator: "/", omittingEmptySubsequences: true)
    guard tokens.count >= 2, tokens[0] == "data" || tokens[0] == "documents" else { return nil }
    return Field(exactly: String(tokens[1]))
  }
}

extension AnswerExchange {
  /// The answers as a validator takes them, and what the form does not ask.
  func submission(to schema: FormSchema, _ boxes: [String: Bool]) -> (Submission, unknown: [Violation]) {
    var submission = Submission(acceptances: boxes)
    var unknown: [Violation] = []
    func tell(_ part: String, _ name: String) {
      if !schema.isOpen, unknown.count < Violation.mostOfAKind {
        unknown.append(.unknown(at: "/\(part)/\(name.escapedForPointer)", name))
      }
    }
    let ownBoxes = schema.checkboxes.filter { !$0.isCommon }.map(\.name)
    for (name, answer) in data {
      if let field = schema[name], field.name.isExactly(name), field.kind != .document {
        submission.answers[name] = answer.answer(to: field)
      } else if ownBoxes.containsExactly(name) {
        submission.answers[name] = answer.scalar
      } else {
        tell("data", name)
      }
    }
    for (name, answer) in documents {
      if let field = schema[name], field.name.isExactly(name), field.kind == .document {
        submission.answers[name] = answer.answer(to: field)
      } else {
        tell("documents", name)
      }
    }
    return (submission, unknown)
  }
}
