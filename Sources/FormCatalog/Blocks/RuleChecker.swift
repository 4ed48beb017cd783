import FormSource
import FormSubmission

/// Finds rules that no request can keep, and those that none can break.
struct RuleChecker {
  let questions: FormSchema
  let subject: String

  /// At most one finding for each mistake; none for a rule that names what is not known, or that comes with the tool.
  func findings(in rule: ReadRule) -> [Finding] {
    guard !rule.id.span.source.isBuiltIn, rule.fields.allSatisfy({ questions[$0.value] != nil }) else { return [] }
    switch rule.schema.kind {
    case .atLeastOneOf: return atLeastOneOf(rule)
    case .distinct: return distinct(rule)
    case .after: return after(rule)
    case .scopesAtLeastOneOf, .scopesAllOf: return repeated(rule.scopes, rule)
    case .alone: return []
    case .incompatible(let left, let right):
      if left.isEmpty || right.isEmpty { return [NeedlessRule.tooFew(rule.id, subject: subject)] }
      let isOnTheLeft = left.lookup(for: right.count)
      return rule.scopes.suffix(right.count).filter { isOnTheLeft($0.value) }
        .map { ImpossibleRule.scope($0, rule: rule.id, subject: subject) }
    case .requires(_, let others):
      return others.isEmpty ? [NeedlessRule.tooFew(rule.id, subject: subject)] : repeated(rule.scopes, rule)
    case .allOrNone(let scopes):
      // The members of a group are not named by the rule.
      if scopes.count == 1, rule.scopes.count == 1 { return [NeedlessRule.tooFew(rule.id, subject: subject)] }
      return repeated(rule.scopes, rule)
    }
  }

  /// The names that stand in the rule already.
  private func repeated(in names: [Located<String>]) -> [Located<String>] {
    var seen: Set<ExactName> = []
    return names.filter { !seen.insert(ExactName($0.value)).inserted }
  }

  private func repeated(_ names: [Located<String>], _ rule: ReadRule) -> [Finding] {
    repeated(in: names).map { NeedlessRule.repeated($0, rule: rule.id, subject: subject) }
  }

  private func atLeastOneOf(_ rule: ReadRule) -> [Finding] {
    if let name = rule.fields.first(where: { questions[$0.value]?.isAlwaysNeeded ?? false }) {
      return [NeedlessRule.answered(name, rule: rule.id, subject: subject)]
    }
    return repeated(rule.fields, rule)
  }

  private func distinct(_ rule: ReadRule) -> [Finding] {
    let twice = repeated(in: rule.fields)
    guard twice.isEmpty else { return twice.map { ImpossibleRule.itself($0, rule: rule.id, subject: subject) } }
    if rule.fields.count < 2 { return [NeedlessRule.tooFew(rule.id, subject: subject)] }
    if haveTooFewAnswers(rule.fields.compactMap { questions[$0.value] }) {
      return [ImpossibleRule.tooFewAnswers(rule.id, subject: subject)]
    }
    let shapes = rule.fields.compactMap { questions[$0.value]?.kind.shape }
    guard shapes.count == rule.fields.count, Set(shapes).count == shapes.count else { return [] }
    return [NeedlessRule.unlike(rule.id, subject: subject)]
  }

  /// Whether fields that must all be answered have fewer answers than it takes to differ. A ticked box is one answer.
  private func haveTooFewAnswers(_ fields: [FieldSchema]) -> Bool {
    let choices = fields.filter { $0.kind == .choice && $0.isAlwaysNeeded }
    let options = Set(choices.flatMap { $0.limits.options ?? [] })
    let areAllLimited = choices.allSatisfy { $0.limits.options != nil && !$0.isAdvice }
    if areAllLimited, !choices.isEmpty, choices.count > options.count { return true }
    return fields.count { $0.kind == .boolean && $0.requirement == .always } > 1
  }

  private func after(_ rule: ReadRule) -> [Finding] {
    guard case .after(let later, let earlier) = rule.schema.kind, rule.fields.count == 2 else { return [] }
    if later.isExactly(earlier) {
      return [ImpossibleRule.itself(rule.fields[1], rule: rule.id, subject: subject)]
    }
    let mistyped = rule.fields.filter { questions[$0.value].map { $0.kind != .date } ?? false }
    if let name = mistyped.first, let kind = questions[name.value]?.kind {
      return [
        MistypedRule.finding(name, kind, rule: rule.id, subject: subject).also(at: mistyped.dropFirst().map(\.span))
      ]
    }
    guard let last = questions[later]?.limits, let first = questions[earlier]?.limits else { return [] }
    if let end = last.maximum, let start = first.minimum, start.isReached(by: end) ?? false {
      return [ImpossibleRule.order(rule.fields[0], rule.fields[1], at: rule.id, subject: subject)]
    }
    if let start = last.minimum, let end = first.maximum, end.isReached(by: start) == false {
      return [NeedlessRule.order(rule.id, subject: subject)]
    }
    return []
  }
}

extension FieldLimits.Bound {
  /// Whether another day is this one or comes before it; nil where that depends on the day.
  fileprivate func isReached(by other: Self) -> Bool? {
    switch (self, other) {
    case (.date(let day), .date(let other)): other <= day
    case (.today, .today): true
    case (.date, _), (.today, _), (.integer, _): nil
    }
  }
}
