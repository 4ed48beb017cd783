import FormCatalog
import FormSource
import FormSubmission

/// Compares what a question of one type accepts on both sides, limit by limit.
struct LimitComparison {
  private(set) var tighter: [Words] = []
  private(set) var looser: [Words] = []
  /// Limits of which it could not be proved which way they change.
  private(set) var undecided: [Words] = []

  init(_ before: FieldSchema, _ after: FieldSchema) {
    if before.isAdvice != after.isAdvice {
      note(LimitWords.strictness(isAdvice: after.isAdvice), isTighter: before.isAdvice)
    }
    if before.limits != after.limits { compare(before, after) }
    if before.constraints != after.constraints { compareConstraints(before.constraints, after.constraints) }
  }

  private mutating func note(_ limit: Words, isTighter: Bool) {
    if isTighter { tighter.append(limit) } else { looser.append(limit) }
  }

  private mutating func compare(_ before: FieldSchema, _ after: FieldSchema) {
    let (old, new) = (before.limits, after.limits)
    compareBounds(LimitWords.minimum, old.minimum, new.minimum, isLeast: true)
    compareBounds(LimitWords.maximum, old.maximum, new.maximum, isLeast: false)
    compare(LimitWords.minimumLength, old.minimumLength ?? 0, new.minimumLength ?? 0, none: 0, isLeast: true)
    compareMost(LimitWords.maximumLength, old.maximumLength, new.maximumLength)
    compareMost(LimitWords.maximumSize, old.maximumSize, new.maximumSize)
    compareMost(LimitWords.maximumCount, old.maximumCount, new.maximumCount)
    compareTypes(old.contentTypes, new.contentTypes)
    let (alone, nowAlone) = (Set(old.exclusiveOptions ?? []), Set(new.exclusiveOptions ?? []))
    if !nowAlone.isSubset(of: alone) { tighter.append(LimitWords.exclusiveOptions) }
    if !alone.isSubset(of: nowAlone) { looser.append(LimitWords.exclusiveOptions) }
    if old.mustBeAccepted != new.mustBeAccepted { note(LimitWords.acceptance, isTighter: new.mustBeAccepted) }
    // Options themselves are compared with their labels.
    if (old.options == nil) != (new.options == nil) { note(LimitWords.options, isTighter: old.options == nil) }
    if old.pattern != new.pattern || old.format != new.format { compareTexts(before, after) }
  }

  private mutating func compareMost(_ limit: Words, _ old: Int?, _ new: Int?) {
    compare(limit, old ?? .max, new ?? .max, none: .max, isLeast: false)
  }

  private mutating func compare(_ limit: Words, _ old: Int, _ new: Int, none: Int, isLeast: Bool) {
    guard old != new else { return }
    let words = LimitWords.named(limit, old == none ? nil : "\(old)", new == none ? nil : "\(new)")
    note(words, isTighter: isLeast ? new > old : new < old)
  }

  private mutating func compareBounds(
    _ limit: Words,
    _ old: FieldLimits.Bound?,
    _ new: FieldLimits.Bound?,
    isLeast: Bool
  ) {
    guard old != new else { return }
    let words = LimitWords.named(limit, old?.shown, new?.shown)
    switch (old, new) {
    case (nil, _): tighter.append(words)
    case (_, nil): looser.append(words)
    case (.integer(let old), .integer(let new)): note(words, isTighter: isLeast ? new > old : new < old)
    case (.date(let old), .date(let new)): note(words, isTighter: isLeast ? new > old : new < old)
    // The day of validation comes before some days and after others.
    case (.today, _), (_, .today), (.integer, .date), (.date, .integer): undecided.append(words)
    }
  }

  private mutating func compareTypes(_ old: [String]?, _ new: [String]?) {
    guard old != new else { return }
    guard let old else { return tighter.append(LimitWords.contentTypes) }
    guard let new else { return looser.append(LimitWords.contentTypes) }
    if !old.allSatisfy(new.containsExactly) { tighter.append(LimitWords.contentTypes) }
    if !new.allSatisfy(old.containsExactly) { looser.append(LimitWords.contentTypes) }
  }

  /// By search in what both patterns match: a text that one side alone accepts proves it, and where there is none, the
  /// sides accept the same.
  private mutating func compareTexts(_ before: FieldSchema, _ after: FieldSchema) {
    let refused = Self.difference(of: before, without: after)
    let admitted = Self.difference(of: after, without: before)
    guard let refused, let admitted else { return undecided.append(LimitWords.text) }
    if refused { tighter.append(LimitWords.text) }
    if admitted { looser.append(LimitWords.text) }
  }

  /// Whether a question accepts a text whose form another one refuses; nil where that could not be found out.
  private static func difference(of field: FieldSchema, without other: FieldSchema) -> Bool? {
    var isKnown = true
    for pattern in LimitText.patterns(of: other) {
      switch LimitText.search(field, refusedBy: pattern) {
      case .found: return true
      case .unknown: isKnown = false
      case .nothing: break
      }
    }
    return isKnown ? false : nil
  }

  private mutating func compareConstraints(_ old: [FieldSchema.Constraint], _ new: [FieldSchema.Constraint]) {
    let (before, after) = (Set(old), Set(new))
    if before == after { return }
    if before.isSubset(of: after) { return tighter.append(LimitWords.constraints) }
    if after.isSubset(of: before) { return looser.append(LimitWords.constraints) }
    undecided.append(LimitWords.constraints)
  }
}

extension FieldLimits.Bound {
  fileprivate var shown: String {
    switch self {
    case .integer(let number): "\(number)"
    case .date(let day): day.text
    case .today: "today"
    }
  }
}
