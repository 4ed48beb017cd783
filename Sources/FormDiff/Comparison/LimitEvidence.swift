import FormSubmission

/// Looks for an answer that one side of a question accepts and the other refuses, and judges it with both.
struct LimitEvidence {
  private let old: FieldSchema
  private let new: FieldSchema

  init(_ old: FieldSchema, _ new: FieldSchema) {
    self.old = old
    self.new = new
  }

  /// An answer that shows a difference; nil where none of those tried does.
  func of(_ difference: LimitDifference) -> Change.Evidence? {
    for answer in candidates {
      let (before, after) = (Self.accepts(answer, old), Self.accepts(answer, new))
      let shows =
        switch difference.effect {
        case .tighter: before && !after
        case .looser: !before && after
        case .undecided: before != after
        }
      if shows {
        return Change.Evidence(field: new.name, answer: answer, acceptedBefore: before, acceptedAfter: after)
      }
    }
    return nil
  }

  /// Whether a form that asks nothing else accepts the answer.
  private static func accepts(_ answer: FieldValue, _ field: FieldSchema) -> Bool {
    let alone = FieldSchema(
      name: field.name,
      block: field.block,
      kind: field.kind,
      itemKind: field.itemKind,
      label: field.label,
      requirement: .never,
      limits: field.limits,
      isAdvice: field.isAdvice
    )
    let schema = FormSchema(id: field.name, fields: [alone], rules: [])
    return Validator(schema).violations(of: Submission(answers: [field.name: answer])).allSatisfy(\.isAdvice)
  }

  /// Answers at the edges of both sides’ limits.
  private var candidates: [FieldValue] {
    switch new.kind.shape {
    case .number: numbers.map(FieldValue.integer)
    case .text: texts.map(FieldValue.text)
    case .items: lists
    case .flag: [.flag(true), .flag(false)]
    case .documents: documents
    }
  }

  private var both: [FieldLimits] { [old.limits, new.limits] }

  private var bounds: [FieldLimits.Bound] { both.flatMap { [$0.minimum, $0.maximum] }.compactMap(\.self) }

  /// The bounds and their neighbours.
  private var numbers: [Int] {
    bounds.flatMap { bound -> [Int] in
      guard case .integer(let number) = bound else { return [] }
      return [number, number == .min ? number : number - 1, number == .max ? number : number + 1]
    }
  }

  private var dates: [String] {
    bounds.flatMap { bound -> [String] in
      guard case .date(let date) = bound else { return [] }
      return [date.previous, date, date.next].compactMap { $0?.text }
    }
  }

  private var texts: [String] {
    let found = [old, new].compactMap { field -> String? in
      if case .found(let text) = JointLimits(field, [field.limits]).text { text } else { nil }
    }
    let numbers = new.itemKind.shape == .number ? self.numbers.map(String.init) : []
    let options = both.flatMap { $0.options ?? [] }
    return found + dates + numbers + lengths.map { String(repeating: "a", count: $0) } + options
  }

  private var lengths: [Int] {
    both.flatMap { [$0.minimumLength, $0.maximumLength] }.compactMap(\.self)
      .flatMap { length -> [Int] in [length - 1, length, length + 1] }
      .filter { (1...10_000).contains($0) }
  }

  private var lists: [FieldValue] {
    let texts = texts
    return texts.map { .list([$0]) } + counts.map { .list(Array(repeating: texts.first ?? "a", count: $0)) }
  }

  private var counts: [Int] {
    both.compactMap(\.maximumCount).flatMap { count -> [Int] in [count, count + 1] }.filter { (1...1_000).contains($0) }
  }

  private var documents: [FieldValue] {
    let types = both.flatMap { $0.contentTypes ?? [] } + ["application/octet-stream"]
    let accepted = new.limits.contentTypes?.first { old.limits.contentTypes?.contains($0) ?? true } ?? types[0]
    let sizes = both.compactMap(\.maximumSize).flatMap { size -> [Int] in [size - 1, size] }.filter { $0 > 0 }
    func files(_ type: String, _ size: Int = 1, count: Int = 1) -> FieldValue {
      .documents(Array(repeating: Document(filename: "a", contentType: type, byteSize: size), count: count))
    }
    return types.map { files($0) } + sizes.map { files(accepted, $0) } + counts.map { files(accepted, count: $0) }
  }
}
