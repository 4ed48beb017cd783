import FormSubmission

/// Answers that one version of a question may accept and another one refuse: those at the limits of both.
struct AnswerCandidates {
  let accepted: FieldSchema
  let refused: FieldSchema

  /// Lengths beyond this show nothing more, and make long texts.
  private static let longest = 5_000

  /// In the order in which they are best shown.
  var all: [FieldValue] {
    switch accepted.kind.shape {
    case .flag: [.flag(false), .flag(true)]
    case .number: numbers.map(FieldValue.integer)
    case .documents: documents
    case .text: texts.map(FieldValue.text)
    case .items: lists
    }
  }

  private var limits: [FieldLimits] { [refused.limits, accepted.limits] }

  private var numbers: [Int] {
    limits.flatMap { limits in
      [limits.minimum, limits.maximum].flatMap { bound -> [Int] in
        guard case .integer(let number)? = bound else { return [] }
        return [number - 1, number, number + 1].filter { abs($0) <= FieldValue.greatestNumber }
      }
    } + [0, 1]
  }

  private var dates: [String] {
    limits.flatMap { limits in
      [limits.minimum, limits.maximum].flatMap { bound -> [String] in
        guard case .date(let day)? = bound else { return [] }
        return [day.previous, day, day.next].compactMap { $0?.text }
      }
    }
  }

  /// One text, or one item of a list.
  private var texts: [String] {
    if accepted.kind == .date || accepted.itemKind == .date { return dates + ["2000-01-01"] }
    if let options = accepted.limits.options { return options }
    let patterns = LimitText.patterns(of: refused)
    var outcomes = patterns.map { LimitText.search(accepted, refusedBy: $0) }
    for length in lengths {
      var exact = accepted.limits
      exact.minimumLength = max(length, exact.minimumLength ?? 0)
      exact.maximumLength = min(length, exact.maximumLength ?? length)
      outcomes.append(JointLimits(accepted, [exact]).text)
    }
    outcomes.append(JointLimits(accepted, [accepted.limits]).text)
    return outcomes.compactMap { if case .found(let text) = $0 { text } else { nil } }
  }

  private var lengths: [Int] {
    [refused.limits.maximumLength.map { $0 + 1 }, refused.limits.minimumLength.map { $0 - 1 }]
      .compactMap(\.self).filter { (1...Self.longest).contains($0) }
  }

  private var documents: [FieldValue] {
    func document(_ type: String, _ size: Int = 1) -> Document {
      Document(filename: "document", contentType: type, byteSize: size)
    }
    let types = accepted.limits.contentTypes ?? ["application/pdf", "text/plain"]
    let first = types.first ?? "application/pdf"
    var files = types.map { [document($0)] }
    if let size = refused.limits.maximumSize { files.append([document(first, size)]) }
    if let most = refused.limits.maximumCount, (0..<100).contains(most) {
      files.append(Array(repeating: document(first), count: most + 1))
    }
    return files.map(FieldValue.documents)
  }

  private var lists: [FieldValue] {
    let items = accepted.limits.options ?? (accepted.itemKind == .integer ? numbers.map { "\($0)" } : texts)
    var lists = items.map { [$0] }
    for alone in refused.limits.exclusiveOptions ?? [] {
      if let other = items.first(where: { $0 != alone }) { lists.append([alone, other]) }
    }
    if let most = refused.limits.maximumCount, (1..<100).contains(most) {
      let chosen = accepted.limits.options.map { Array($0.prefix(most + 1)) }
      lists.append(chosen ?? Array(repeating: items.first ?? "a", count: most + 1))
    }
    return lists.map(FieldValue.list)
  }
}

/// The form that a question asks of a text: its pattern and its format.
enum LimitText {
  static func patterns(of field: FieldSchema) -> [Pattern] {
    let kind = field.kind == .list ? field.itemKind : field.kind
    let format = (field.limits.format ?? kind.format).flatMap { field.isAdvice ? $0.advicePattern : $0.pattern }
    return [field.limits.pattern, format].compactMap(\.self)
  }

  /// A text that a question accepts and that a pattern does not match, as far as limits of texts tell.
  static func search(_ field: FieldSchema, refusedBy pattern: Pattern) -> PatternSearch.Outcome {
    JointLimits(field, [field.limits]).text(refusedBy: pattern)
  }
}
