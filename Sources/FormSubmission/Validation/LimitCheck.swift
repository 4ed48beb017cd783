/// Compares an answer, of the right type as a whole, with some limits.
struct LimitCheck {
  private let field: FieldSchema
  private let limits: FieldLimits
  private let today: CalendarDate?
  /// Whether the field’s own limits, and what its type demands, are judged already.
  private let isFurther: Bool
  /// The options, to be looked up many times; nil where they are compared one by one.
  private let options: Set<ExactText>?

  /// `values` says how many values are compared, about: hashing the options is worth its time for many only.
  init(
    _ field: FieldSchema,
    _ limits: FieldLimits,
    _ today: CalendarDate?,
    values: Int = 1,
    isFurther: Bool = false
  ) {
    self.field = field
    self.isFurther = isFurther
    self.limits = limits
    self.today = today
    options = values > 8 ? limits.options.map { Set(texts: $0) } : nil
  }

  /// Whether a text is one of the options, or there are none to choose from.
  private func isOffered(_ text: String) -> Bool {
    options?.contains(text) ?? limits.options?.containsExactly(text) ?? true
  }

  func violations(of answer: FieldValue) -> [Violation] {
    let violations: [Violation] =
      switch answer {
      case .text(let text): single(text, field.kind, at: nil)
      case .integer(let number): bounded(number, at: nil)
      case .flag: []
      case .list(let items): list(items)
      case .documents(let documents): files(documents)
      case .unusable: []
      }
    return violations + (limits.mustBeAccepted && answer.isTicked == false ? [.refused(field)] : [])
  }

  /// One text, or one item of a list, by its kind.
  private func single(_ text: String, _ kind: FieldSchema.Kind, at index: Int?) -> [Violation] {
    switch kind.shape {
    case .flag: return []
    case .number:
      guard let number = FieldValue.text(text).number else {
        return isFurther ? [] : [.type(field, at: index)]
      }
      return bounded(number, at: index)
    case .text, .items, .documents: return texts(text, kind, at: index)
    }
  }

  private func bounded(_ number: Int, at index: Int?) -> [Violation] {
    var violations: [Violation] = []
    if case .integer(let least)? = limits.minimum, number < least {
      violations.append(.minimum(field, "\(least)", at: index))
    }
    if case .integer(let most)? = limits.maximum, number > most {
      violations.append(.maximum(field, "\(most)", at: index))
    }
    if !isOffered(String(number)) {
      violations.append(.option(field, String(number), at: index))
    }
    return violations
  }

  private func texts(_ text: String, _ kind: FieldSchema.Kind, at index: Int?) -> [Violation] {
    var violations: [Violation] = []
    if !isOffered(text) { violations.append(.option(field, text, at: index)) }
    if let format = limits.format ?? (isFurther ? nil : kind.format) { violations += shaped(text, format, at: index) }
    if let pattern = limits.pattern, !pattern.matches(text) { violations.append(.pattern(field, at: index)) }
    if let least = limits.minimumLength, text.unicodeScalars.count < least {
      violations.append(.tooShort(field, "\(least)", at: index))
    }
    // No text has more characters than bytes, and bytes are counted already.
    if let most = limits.maximumLength, text.utf8.count > most, text.unicodeScalars.count > most {
      violations.append(.tooLong(field, "\(most)", at: index))
    }
    if kind == .date, let date = CalendarDate(text) { violations += bounded(date, at: index) }
    return violations
  }

  private func shaped(_ text: String, _ format: TextFormat, at index: Int?) -> [Violation] {
    let pattern = field.isAdvice ? format.advicePattern : format.pattern
    guard let pattern, pattern.matches(text) else { return [.format(field, format, at: index)] }
    return format.check.flatMap { $0.passes(text) ? nil : [.failed($0, field, at: index)] } ?? []
  }

  private func bounded(_ date: CalendarDate, at index: Int?) -> [Violation] {
    var violations: [Violation] = []
    if let least = limits.minimum?.date(today), date < least {
      violations.append(
        limits.minimum == .today
          ? .past(field, at: index) : .minimum(field, day: least.text, least.frenchText, at: index)
      )
    }
    if let most = limits.maximum?.date(today), date > most {
      violations.append(
        limits.maximum == .today
          ? .future(field, at: index) : .maximum(field, day: most.text, most.frenchText, at: index)
      )
    }
    return violations
  }

  private func list(_ items: [String]) -> [Violation] {
    if items.count > 8, options == nil, limits.options != nil {
      return LimitCheck(field, limits, today, values: items.count, isFurther: isFurther).list(items)
    }
    var violations: [Violation] = []
    if let most = limits.maximumCount, items.count > most { violations.append(.count(field, "\(most)")) }
    violations += exclusive(items)
    let kind = field.kind == .list ? field.itemKind : .text
    // Browsers send an empty item with a group of boxes.
    for (index, item) in items.enumerated() where !item.isEmpty {
      violations += single(item, kind, at: index)
      if violations.count >= Violation.mostOfAKind { break }
    }
    return violations
  }

  /// The first option that excludes all others, if there are others.
  private func exclusive(_ items: [String]) -> [Violation] {
    guard let options = limits.exclusiveOptions, let chosen = items.first(where: { !$0.isEmpty }) else { return [] }
    let isMany = items.contains { !$0.isEmpty && !$0.isExactly(chosen) }
    guard isMany || items.contains(where: \.isEmpty) else { return [] }
    let places = Dictionary(items.enumerated().map { (ExactText($1), $0) }, uniquingKeysWith: { first, _ in first })
    for option in options where isMany || !option.isExactly(chosen) {
      if let index = places[ExactText(option)] { return [.alone(field, option, at: index)] }
    }
    return []
  }

  private func files(_ documents: [Document]) -> [Violation] {
    var violations: [Violation] = []
    if let most = limits.maximumCount, documents.count > most { violations.append(.count(field, "\(most)")) }
    for (index, document) in documents.enumerated() {
      if violations.count >= Violation.mostOfAKind { break }
      if let types = limits.contentTypes, !types.containsExactly(document.contentType) {
        violations.append(.contentType(field, document.filename, types, at: index))
      }
      if let most = limits.maximumSize, document.byteSize >= most {
        violations.append(.size(field, document.filename, most, at: index))
      }
    }
    return violations
  }
}

extension CalendarDate {
  /// The day as French date fields show it: 31/01/2026.
  fileprivate var frenchText: String { text.split(separator: "-").reversed().joined(separator: "/") }
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
