/// Checks the answer to one visible field.
struct FieldCheck {
  private let field: FieldSchema
  private let visible: VisibleAnswers
  private let today: CalendarDate?
  /// Prepared where many answers are judged. For one it is made when it is needed: it copies the field, and many have none.
  private let prepared: LimitCheck?

  /// - Parameters:
  ///   - field: the field.
  ///   - visible: the answers that conditions ask about.
  ///   - today: the day of validation, if it is known.
  ///   - answers: how many answers to the field are judged, about.
  init(_ field: FieldSchema, _ visible: VisibleAnswers, _ today: CalendarDate?, answers: Int = 1) {
    self.field = field
    self.visible = visible
    self.today = today
    prepared = answers > 1 ? LimitCheck(field, field.limits, today, values: answers) : nil
  }

  /// What is wrong with an answer.
  func violations(of answer: FieldValue?, at moment: Moment) -> [Violation] {
    var violations: [Violation] = []
    check(answer, at: moment, &violations)
    return violations
  }

  /// Adds what is wrong with an answer.
  func check(_ answer: FieldValue?, at moment: Moment, _ violations: inout [Violation]) {
    guard let answer, !isBlank(answer) else {
      if moment == .submit, isRequired { violations.append(.required(field)) }
      return
    }
    if let violation = typeViolation(of: answer) { return violations.append(violation) }
    let nuls = nulViolations(of: answer)
    if !nuls.isEmpty {
      violations += nuls
      return
    }
    if field.acceptsAnything { return }
    violations += (prepared ?? LimitCheck(field, field.limits, today)).violations(of: answer)
    for constraint in field.constraints where constraint.when.holds(visible.answer) {
      violations += LimitCheck(field, constraint.limits, today, isFurther: true).violations(of: answer)
    }
  }

  /// Whether the answer counts as absent. A no to a boolean field does, unless the field must be accepted: then it is
  /// an answer, and refused.
  private func isBlank(_ answer: FieldValue) -> Bool {
    guard field.kind == .boolean else { return visible.counted(answer, of: field).isBlank }
    return field.limits.mustBeAccepted ? answer.isBlankText : answer.isBlank || answer.isTicked == false
  }

  func isMissing(_ answer: FieldValue?) -> Bool {
    (answer.map(isBlank) ?? true) && isRequired
  }

  private var isRequired: Bool {
    switch field.requirement {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(visible.answer)
    }
  }

  /// The null characters of an answer. Where there are some, nothing else is told: its limits are mostly broken by them.
  private func nulViolations(of answer: FieldValue) -> [Violation] {
    switch answer {
    case .text(let text): text.hasNul ? [.nul(field, at: nil)] : []
    case .list(let items): nulViolations(of: items.lazy.map(\.hasNul))
    case .documents(let documents):
      nulViolations(of: documents.lazy.map { $0.filename.hasNul || $0.contentType.hasNul })
    case .integer, .flag, .unusable: []
    }
  }

  private func nulViolations(of items: some Sequence<Bool>) -> [Violation] {
    var violations: [Violation] = []
    for (index, hasNul) in items.enumerated() where hasNul {
      violations.append(.nul(field, at: index))
      if violations.count >= Violation.mostOfAKind { break }
    }
    return violations
  }

  private func typeViolation(of answer: FieldValue) -> Violation? {
    let isRight =
      switch field.kind.shape {
      case .text: if case .text = answer { true } else { false }
      case .number: answer.number != nil
      case .flag: answer.isTicked != nil
      case .items: if case .list = answer { true } else { false }
      case .documents: if case .documents = answer { true } else { false }
      }
    if case .unusable(let index) = answer { return .type(field, at: index) }
    return isRight ? nil : .type(field)
  }
}

extension FieldValue {
  fileprivate var isBlankText: Bool {
    if case .text = self { isBlank } else { false }
  }
}
