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
    switch rule.kind {
    case .atLeastOneOf(let fields): return atLeastOneOf(fields)
    case .distinct(let fields): return distinct(fields)
    case .after(let later, let earlier): return after(later, earlier)
    case .scopesAtLeastOneOf(let scopes):
      return ticked.isDisjoint(with: scopes) ? [.broken(rule, .atLeastOneOf, at: "scopes")] : []
    case .alone(let scope):
      return ticked.contains(scope) && ticked.count > 1 ? [.broken(rule, .alone, at: "scopes")] : []
    case .incompatible(let left, let right):
      let isBroken = !ticked.isDisjoint(with: left) && !ticked.isDisjoint(with: right)
      return isBroken ? [.broken(rule, .incompatible, at: "scopes")] : []
    case .requires(let scope, let others):
      let isBroken = ticked.contains(scope) && !ticked.isSuperset(of: others)
      return isBroken ? [.broken(rule, .requires, at: "scopes")] : []
    case .allOrNone(let scopes):
      let count = scopes.filter(ticked.contains).count
      return count > 0 && count < scopes.count ? [.broken(rule, .allOrNone, at: "scopes")] : []
    }
  }

  private var ticked: Set<String> {
    // Browsers send an empty item with a group of boxes.
    if case .list(let scopes)? = visible.answer("scopes") { Set(scopes.filter { !$0.isEmpty }) } else { [] }
  }

  /// Hidden fields are no way out, and where all are hidden nothing is asked.
  private func atLeastOneOf(_ fields: [String]) -> [Violation] {
    let shown = fields.filter { schema[$0] != nil && !visible.isHidden($0) }
    guard let first = shown.first, !shown.contains(where: { visible.answer($0) != nil }) else { return [] }
    return [.broken(rule, .atLeastOneOf, at: first, isDocument: schema[first]?.kind == .document)]
  }

  private func distinct(_ fields: [String]) -> [Violation] {
    var seen: [FieldValue] = []
    for field in fields {
      guard let answer = visible.answer(field) else { continue }
      let comparable = answer.folded(as: schema[field]?.kind)
      if seen.contains(comparable) { return [.broken(rule, .distinct, at: field)] }
      seen.append(comparable)
    }
    return []
  }

  /// Dates that are not dates are told by their own fields.
  private func after(_ later: String, _ earlier: String) -> [Violation] {
    guard case .text(let end)? = visible.answer(later), case .text(let start)? = visible.answer(earlier),
      let endDate = CalendarDate(end), let startDate = CalendarDate(start)
    else { return [] }
    return endDate > startDate ? [] : [.broken(rule, .after, at: later)]
  }
}

extension FieldValue {
  /// E-mails and names differ in more than capitals and outer spaces, numbers in more than the way they are written.
  fileprivate func folded(as kind: FieldSchema.Kind?) -> FieldValue {
    if kind == .integer, let number { return .integer(number) }
    if kind == .boolean, let isTicked { return .flag(isTicked) }
    guard case .text(let text) = self else { return self }
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    let trimmed = end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
    return .text(trimmed.lowercased())
  }
}
