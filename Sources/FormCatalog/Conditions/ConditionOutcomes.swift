import FormSource
import FormSubmission

/// Whether a condition holds for all answers or for none, tried on answers that stand for all others.
///
/// No answer at all is always tried: a field may be hidden, or not yet answered. Where answers are too many to be
/// tried, or not known, nothing is claimed.
struct ConditionOutcomes {
  enum Outcome {
    case never
    case always
    case depends
  }

  /// What may be answered to a field.
  struct Answers {
    let kind: FieldSchema.Kind
    /// The only values accepted, if there are any such limits.
    var options: [String]?
    /// Those among them that are never with another one.
    var exclusive: [String] = []
    var range = -FieldValue.greatestNumber...FieldValue.greatestNumber
    var days = ConditionOutcomes.calendar
    /// Whether no request can be sent without an answer.
    var isAlwaysGiven = false
  }

  /// All days that a text can name.
  private static let calendar =
    CalendarDate(year: 0, month: 1, day: 1).flatMap { first in
      CalendarDate(year: 9999, month: 12, day: 31).map { first...$0 }
    }

  /// Combinations of answers tried at most.
  private static let combinationLimit = 4096
  /// Comparisons made at most with all of them: a condition may be long, and many fields may share it.
  private static let comparisonLimit = 1 << 16

  /// What may be answered to a field of that name; nil where it is not known.
  let answers: (String) -> Answers?

  /// The outcome; for requests that can be sent where `isSent`: these have every answer that is always needed.
  func outcome(of condition: Condition, isSent: Bool = false) -> Outcome {
    var seen: Set<Bool> = []
    let isKnown = tryAll(condition, isSent: isSent) { answer in
      seen.insert(condition.holds(answer))
      return seen.count < 2
    }
    guard isKnown else { return .depends }
    return seen.count == 2 ? .depends : seen.contains(true) ? .always : .never
  }

  /// Tries combinations of answers that stand for all others, as far as a condition can tell, until `body` returns false.
  /// The result is false where they are not known or too many, and nothing is tried.
  func tryAll(_ condition: Condition, isSent: Bool = false, _ body: ((String) -> FieldValue?) -> Bool) -> Bool {
    var samples: [(name: String, values: [FieldValue?])] = []
    var count = 1
    for name in condition.fields {
      guard let answers = answers(name),
        var values = answers.samples(for: condition.comparisons(of: name), atMost: Self.combinationLimit / count)
      else { return false }
      if isSent, answers.isAlwaysGiven { values.removeAll { $0 == nil } }
      // A field that offers nothing has no answer at all, which has a finding of its own.
      if values.isEmpty { return false }
      count *= values.count
      guard count <= Self.combinationLimit else { return false }
      samples.append((name, values))
    }
    guard count * condition.comparisonCount <= Self.comparisonLimit else { return false }
    for number in 0..<count {
      var rest = number
      var chosen: [String: FieldValue] = [:]
      for sample in samples {
        chosen[sample.name] = sample.values[rest % sample.values.count]
        rest /= sample.values.count
      }
      if !body({ chosen[$0] }) { break }
    }
    return true
  }
}

extension ConditionOutcomes.Answers {
  init(_ field: FieldSchema, scopes: Set<String>?) {
    kind = field.kind
    isAlwaysGiven = field.isAlwaysNeeded
    // Advice refuses nothing.
    guard !field.isAdvice else { return }
    options = field.kind == .scopes ? scopes?.sorted() : field.limits.options
    exclusive = field.limits.exclusiveOptions ?? []
    let least = if case .integer(let bound) = field.limits.minimum { bound } else { range.lowerBound }
    let most = if case .integer(let bound) = field.limits.maximum { bound } else { range.upperBound }
    if least <= most { range = least...most }
    if let calendar = days {
      let first = if case .date(let day) = field.limits.minimum { day } else { calendar.lowerBound }
      let last = if case .date(let day) = field.limits.maximum { day } else { calendar.upperBound }
      if first <= last { days = first...last }
    }
  }

  /// Answers among which each other one has its like, as far as some comparisons can tell; nil where that is more than
  /// the limit, and would take long to make.
  fileprivate func samples(for comparisons: [Condition.Comparison], atMost limit: Int) -> [FieldValue?]? {
    let operands = comparisons.flatMap(\.operands)
    switch kind.shape {
    case .flag: return [nil, .flag(true)]
    case .documents: return [nil, .documents([Document(filename: "a", contentType: "application/pdf", byteSize: 1)])]
    case .number: return [nil] + numbers(operands).map(FieldValue.integer)
    case .items: return lists(comparisons, atMost: limit)
    case .text:
      let texts = kind == .date ? dates(operands) : words(operands.map(\.text))
      return [nil] + texts.map(FieldValue.text)
    }
  }

  /// The numbers compared with, their neighbours and the ends of the range.
  private func numbers(_ operands: [Condition.Operand]) -> [Int] {
    let named = operands.flatMap { operand -> [Int] in
      guard case .integer(let number) = operand else { return [] }
      return [number, number == .min ? number : number - 1, number == .max ? number : number + 1]
    }
    return Set(named + [range.lowerBound, range.upperBound]).filter(range.contains)
  }

  /// The days compared with, those beside them and the ends of the range.
  private func dates(_ operands: [Condition.Operand]) -> [String] {
    guard let days else { return [] }
    let named = operands.compactMap { CalendarDate($0.text) }.flatMap { [$0.previous, $0, $0.next].compactMap(\.self) }
    return Set([days.lowerBound, days.upperBound] + named.filter(days.contains)).sorted().map(\.text)
  }

  /// The words compared with and offered, and another one where there is one.
  private func words(_ compared: [String]) -> [String] {
    // As conditions compare them: `é` and `e` followed by an accent are two words.
    let named = Set(compared.map(ExactName.init)).map(\.text).sorted()
    guard let options else { return named + [Self.other] }
    let isCompared = named.lookup(for: options.count)
    let other = options.first { !isCompared($0) }
    return named.filter(options.lookup(for: named.count)) + (other.map { [$0] } ?? [])
  }

  /// Every combination of the items asked for, with and without another one.
  private func lists(_ comparisons: [Condition.Comparison], atMost limit: Int) -> [FieldValue?]? {
    let items = words(comparisons.compactMap { if case .contains(let item) = $0 { item } else { nil } })
    guard items.count <= 10, 1 << items.count <= limit else { return nil }
    let isAlone = exclusive.lookup(for: 1 << items.count)
    let lists = (0..<(1 << items.count)).map { chosen in
      items.indices.filter { chosen & (1 << $0) != 0 }.map { items[$0] }
    }
    return lists.filter { $0.count < 2 || !$0.contains(where: isAlone) }.map { $0.isEmpty ? nil : .list($0) }
  }

  /// A text that no definition compares with.
  static let other = "\u{FFFD}"
}

extension Condition {
  fileprivate var comparisonCount: Int {
    switch self {
    case .compare: 1
    case .all(let conditions), .any(let conditions): conditions.reduce(0) { $0 + $1.comparisonCount }
    case .not(let condition): condition.comparisonCount
    }
  }

  fileprivate func comparisons(of name: String) -> [Comparison] {
    switch self {
    case .compare(let field, let comparison): field == name ? [comparison] : []
    case .all(let conditions), .any(let conditions): conditions.flatMap { $0.comparisons(of: name) }
    case .not(let condition): condition.comparisons(of: name)
    }
  }
}
