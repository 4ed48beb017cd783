/// Judges the answer to one visible field.
struct FieldCheck {
  private let field: FieldSchema
  private let visible: VisibleAnswers
  private let today: CalendarDate?

  init(_ field: FieldSchema, _ visible: VisibleAnswers, _ today: CalendarDate?) {
    self.field = field
    self.visible = visible
    self.today = today
  }

  func violations(of answer: FieldValue?, at moment: Moment) -> [Violation] {
    guard let answer, !isBlank(answer) else {
      return moment == .submit && isRequired ? [.required(field)] : []
    }
    if let problem = typeProblem(of: answer) { return [problem] }
    var violations = Self.violations(of: answer, field, field.limits, today)
    for constraint in field.constraints where constraint.when.holds(visible.answer) {
      violations += Self.violations(of: answer, field, constraint.limits, today)
    }
    return violations
  }

  /// An unticked box is an answer where a yes is expected: a no that is refused.
  private func isBlank(_ answer: FieldValue) -> Bool {
    if field.kind == .boolean, field.limits.mustBeAccepted { return answer == .text("") }
    return answer.isBlank
  }

  private var isRequired: Bool {
    switch field.requirement {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(visible.answer)
    }
  }

  private func typeProblem(of answer: FieldValue) -> Violation? {
    let isRight =
      switch field.kind {
      case .text, .longText, .date, .email, .phone, .url, .siret, .choice:
        if case .text = answer { true } else { false }
      case .integer: answer.number != nil
      case .boolean: answer.isTicked != nil
      case .choices, .scopes, .list: if case .list = answer { true } else { false }
      case .document: if case .documents = answer { true } else { false }
      }
    return isRight ? nil : .type(field)
  }

  private static func violations(
    of answer: FieldValue,
    _ field: FieldSchema,
    _ limits: FieldLimits,
    _ today: CalendarDate?
  ) -> [Violation] {
    let violations: [Violation] =
      switch answer {
      case .text(let text): textViolations(text, field, limits, today) + numberViolations(answer, field, limits)
      case .integer: numberViolations(answer, field, limits)
      case .flag: []
      case .list(let items): listViolations(items, field, limits, today)
      case .documents(let documents): documentViolations(documents, field, limits)
      }
    return violations + (limits.mustBeAccepted && answer.isTicked == false ? [.refused(field)] : [])
  }

  private static func textViolations(
    _ text: String,
    _ field: FieldSchema,
    _ limits: FieldLimits,
    _ today: CalendarDate?,
    at index: Int? = nil
  ) -> [Violation] {
    guard field.kind != .integer, field.kind != .boolean else { return [] }
    var violations: [Violation] = []
    if let options = limits.options, !options.contains(text) {
      violations.append(.option(field, text, options, at: index))
    }
    let kind = index == nil ? field.kind : field.itemKind
    if let format = limits.format ?? Self.format(of: kind) {
      violations += formatViolations(text, field, format, at: index)
    }
    if let pattern = limits.pattern, !pattern.matches(text) { violations.append(.pattern(field, at: index)) }
    let length = text.unicodeScalars.count
    if let least = limits.minimumLength, length < least { violations.append(.tooShort(field, least, at: index)) }
    if let most = limits.maximumLength, length > most { violations.append(.tooLong(field, most, at: index)) }
    if kind == .date, let date = CalendarDate(text) { violations += dateViolations(date, field, limits, today) }
    return violations
  }

  private static func formatViolations(
    _ text: String,
    _ field: FieldSchema,
    _ format: TextFormat,
    at index: Int?
  ) -> [Violation] {
    if format.accepts(text) { return [] }
    let hasShape = format.pattern?.matches(text) ?? false
    switch format {
    case .siret where hasShape: return [.siretKey(field, at: index)]
    case .date where hasShape: return [.calendarDate(field, at: index)]
    default: return [.format(field, format, at: index)]
    }
  }

  private static func format(of kind: FieldSchema.Kind) -> TextFormat? {
    switch kind {
    case .email: .email
    case .url: .url
    case .siret: .siret
    case .date: .date
    default: nil
    }
  }

  private static func numberViolations(
    _ answer: FieldValue,
    _ field: FieldSchema,
    _ limits: FieldLimits
  ) -> [Violation] {
    guard field.kind == .integer, let number = answer.number else { return [] }
    var violations: [Violation] = []
    if case .integer(let least)? = limits.minimum, number < least { violations.append(.minimum(field, "\(least)")) }
    if case .integer(let most)? = limits.maximum, number > most { violations.append(.maximum(field, "\(most)")) }
    if let options = limits.options, !options.contains(String(number)) {
      violations.append(.option(field, String(number), options, at: nil))
    }
    return violations
  }

  private static func dateViolations(
    _ date: CalendarDate,
    _ field: FieldSchema,
    _ limits: FieldLimits,
    _ today: CalendarDate?
  ) -> [Violation] {
    var violations: [Violation] = []
    if let least = limits.minimum?.date(today), date < least { violations.append(.minimum(field, least.text)) }
    if let most = limits.maximum?.date(today), date > most { violations.append(.maximum(field, most.text)) }
    return violations
  }

  private static func listViolations(
    _ items: [String],
    _ field: FieldSchema,
    _ limits: FieldLimits,
    _ today: CalendarDate?
  ) -> [Violation] {
    var violations: [Violation] = []
    if let most = limits.maximumCount, items.count > most { violations.append(.count(field, most)) }
    for (index, item) in items.enumerated() {
      violations += textViolations(item, field, limits, today, at: index)
    }
    return violations
  }

  private static func documentViolations(
    _ documents: [Document],
    _ field: FieldSchema,
    _ limits: FieldLimits
  ) -> [Violation] {
    var violations: [Violation] = []
    if let most = limits.maximumCount, documents.count > most { violations.append(.count(field, most)) }
    for (index, document) in documents.enumerated() {
      if let types = limits.contentTypes, !types.contains(document.contentType) {
        violations.append(.contentType(field, types, at: index))
      }
      if let most = limits.maximumSize, document.byteSize >= most { violations.append(.size(field, most, at: index)) }
    }
    return violations
  }
}

extension FieldLimits.Bound {
  func date(_ today: CalendarDate?) -> CalendarDate? {
    switch self {
    case .integer: nil
    case .date(let date): date
    case .today: today
    }
  }
}

extension CalendarDate {
  /// `YYYY-MM-DD`
  public var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
