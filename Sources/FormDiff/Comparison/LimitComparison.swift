import FormCatalog
import FormSource
import FormSubmission

/// Compares what a question of one type accepts on both sides, limit by limit.
struct LimitComparison {
  private(set) var tighter: [Words] = []
  private(set) var looser: [Words] = []
  /// Limits of which it could not be proved which way they change.
  private(set) var undecided: [Words] = []
  private let before: FormField
  private let after: FormField
  private let words: LimitWords

  init(_ before: FormField, _ after: FormField, _ conditions: ConditionChanges) {
    self.before = before
    self.after = after
    words = LimitWords(before: before, after: after)
    let (old, new) = (before.schema, after.schema)
    // What had no limit is not less strict once its limits only advise.
    let strict = old.isAdvice ? new : old
    let hasLimits =
      strict.limits != FieldLimits() || !strict.constraints.isEmpty || strict.kind.format != nil
      || strict.itemKind.format != nil
    if old.isAdvice != new.isAdvice, hasLimits {
      note(words.strictness, isTighter: old.isAdvice)
    }
    if old.limits != new.limits {
      compare(old.limits, new.limits)
      // Which options there are is compared with their labels.
      if (old.limits.options == nil) != (new.limits.options == nil) {
        compareOptions(old.limits.options, new.limits.options)
      }
    }
    if old.constraints != new.constraints {
      let constraints = ConstraintComparison(before, after, conditions)
      tighter += constraints.tighter
      looser += constraints.looser
      undecided += constraints.undecided
    }
  }

  /// Compares limits that a question has on one condition.
  init(_ before: FormField, _ after: FormField, _ old: FieldLimits, _ new: FieldLimits, tellsFormer: Bool = true) {
    self.before = before
    self.after = after
    words = LimitWords(before: before, after: after, tellsFormer: tellsFormer)
    compare(old, new)
    compareOptions(old.options, new.options)
  }

  private mutating func note(_ limit: Words, isTighter: Bool) {
    if isTighter { tighter.append(limit) } else { looser.append(limit) }
  }

  private mutating func compare(_ old: FieldLimits, _ new: FieldLimits) {
    compareBounds(words.minimum, old.minimum, new.minimum, isLeast: true)
    compareBounds(words.maximum, old.maximum, new.maximum, isLeast: false)
    compare(words.minimumLength, old.minimumLength, new.minimumLength, none: 0, isLeast: true)
    compare(words.maximumLength, old.maximumLength, new.maximumLength, none: .max, isLeast: false)
    compare(words.maximumSize, old.maximumSize, new.maximumSize, none: .max, isLeast: false)
    compare(words.maximumCount, old.maximumCount, new.maximumCount, none: .max, isLeast: false)
    compareTypes(old.contentTypes, new.contentTypes)
    compareExclusive(old.exclusiveOptions ?? [], new.exclusiveOptions ?? [])
    if old.mustBeAccepted != new.mustBeAccepted {
      note(words.acceptance(isTighter: new.mustBeAccepted), isTighter: new.mustBeAccepted)
    }
    if old.pattern != new.pattern || old.format != new.format { compareTexts(old, new) }
  }

  private mutating func compare(
    _ limit: (Int?, Int?) -> Words,
    _ old: Int?,
    _ new: Int?,
    none: Int,
    isLeast: Bool
  ) {
    let (before, after) = (old ?? none, new ?? none)
    guard before != after else { return }
    note(limit(old, new), isTighter: isLeast ? after > before : after < before)
  }

  private mutating func compareBounds(
    _ limit: (FieldLimits.Bound?, FieldLimits.Bound?) -> Words,
    _ old: FieldLimits.Bound?,
    _ new: FieldLimits.Bound?,
    isLeast: Bool
  ) {
    guard old != new else { return }
    let words = limit(old, new)
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
    if old != new { compareValues(words.contentTypes(old, new), old, new) }
  }

  private mutating func compareOptions(_ old: [String]?, _ new: [String]?) {
    if old != new { compareValues(words.options(old, new), old, new) }
  }

  /// Values of which an answer has to be one; nil for any.
  private mutating func compareValues(_ words: Words, _ old: [String]?, _ new: [String]?) {
    if let new, !(old?.allSatisfy(new.containsExactly) ?? false) { tighter.append(words) }
    if let old, !(new?.allSatisfy(old.containsExactly) ?? false) { looser.append(words) }
  }

  private mutating func compareExclusive(_ old: [String], _ new: [String]) {
    let (had, has) = (old.lookup(for: new.count), new.lookup(for: old.count))
    tighter += words.exclusive(new.filter { !had($0) }, isTighter: true)
    looser += words.exclusive(old.filter { !has($0) }, isTighter: false)
  }

  /// By search in what both patterns match: a text that one side alone accepts proves it, and where there is none, the
  /// sides accept the same.
  private mutating func compareTexts(_ old: FieldLimits, _ new: FieldLimits) {
    let (before, after) = (before.schema.with(limits: old), after.schema.with(limits: new))
    let refused = Self.difference(of: before, without: after)
    let admitted = Self.difference(of: after, without: before)
    let words = words.text(old, new)
    guard let refused, let admitted else { return undecided.append(words) }
    if refused { tighter.append(words) }
    if admitted { looser.append(words) }
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
}
