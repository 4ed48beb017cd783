/// Judges one rule of a form.
struct RuleCheck {
  private let rule: RuleSchema
  private let visible: VisibleAnswers

  init(_ rule: RuleSchema, _ visible: VisibleAnswers) {
    self.rule = rule
    self.visible = visible
  }

  private var schema: FormSchema { visible.schema }

  var violations: [Violation] {
    if let when = rule.when, !when.holds(visible.answer) { return [] }
    if let unless = rule.unless, unless.holds(visible.answer) { return [] }
    if rule.isAboutScopes, schema["scopes"] == nil || visible.isHidden("scopes") { return [] }
    let ticked = visible.ticked
    let isTicked = ticked.contains
    switch rule.kind {
    case .atLeastOneOf(let fields): return atLeastOneOf(fields)
    case .distinct(let fields): return distinct(fields)
    case .after(let later, let earlier): return after(later, earlier)
    case .scopesAtLeastOneOf(let scopes): return broken(unless: scopes.contains(where: isTicked))
    case .scopesAllOf(let scopes): return broken(unless: scopes.allSatisfy(isTicked))
    case .alone(let scope):
      return broken(unless: !isTicked(scope) || ticked.scopes.allSatisfy { $0.isEmpty || $0.isExactly(scope) })
    case .incompatible(let left, let right):
      return broken(unless: !left.contains(where: isTicked) || !right.contains(where: isTicked))
    case .requires(let scope, let others):
      return broken(unless: !isTicked(scope) || others.allSatisfy(isTicked))
    case .allOrNone(let scopes):
      let count = scopes.count(where: isTicked)
      return broken(unless: count == 0 || count == scopes.count)
    }
  }

  private func broken(unless isKept: Bool) -> [Violation] {
    isKept ? [] : [broken(at: "scopes")]
  }

  private func broken(at field: String) -> Violation {
    let isDocument = schema[field]?.kind == .document
    return .broken(rule, at: field, isDocument: isDocument) { schema[$0]?.label ?? $0 }
  }

  /// Hidden fields are no way out, and where all are hidden nothing is asked.
  private func atLeastOneOf(_ fields: [String]) -> [Violation] {
    let shown = fields.filter { schema[$0] != nil && !visible.isHidden($0) }
    guard let first = shown.first, !shown.contains(where: { visible.answer($0) != nil }) else { return [] }
    return [broken(at: first)]
  }

  /// What can be no answer is told by its own field, and is like no other.
  private func distinct(_ fields: [String]) -> [Violation] {
    let given = fields.compactMap { field in visible.answer(field).map { (field: field, answer: $0) } }
    guard given.count > 1 else { return [] }
    var seen: Set<FieldValue> = []
    for (field, answer) in given where !answer.isUnusable {
      let comparable = answer.folded(as: schema[field]?.kind)
      if !seen.insert(comparable).inserted { return [broken(at: field)] }
    }
    return []
  }

  /// Dates that are not dates are told by their own fields.
  private func after(_ later: String, _ earlier: String) -> [Violation] {
    guard case .text(let end)? = visible.answer(later), case .text(let start)? = visible.answer(earlier),
      let endDate = CalendarDate(end), let startDate = CalendarDate(start)
    else { return [] }
    return endDate > startDate ? [] : [broken(at: later)]
  }
}

extension FieldValue {
  fileprivate var isUnusable: Bool {
    if case .unusable = self { true } else { false }
  }

  /// E-mails and names differ in more than capitals and outer spaces, numbers in more than the way they are written.
  fileprivate func folded(as kind: FieldSchema.Kind?) -> FieldValue {
    if kind == .integer, let number { return .integer(number) }
    if kind == .boolean, let isTicked { return .flag(isTicked) }
    guard case .text(let text) = self else { return self }
    // Nearly all answers are so, and nothing has to be cut from them.
    if let first = text.utf8.first, let last = text.utf8.last, first > 0x20, last > 0x20,
      text.utf8.allSatisfy({ $0 < 0x80 })
    {
      return .text(text.lowercased())
    }
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    let trimmed = end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
    return .text(trimmed.lowercased())
  }
}
