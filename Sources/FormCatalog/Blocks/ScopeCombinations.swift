import FormSource
import FormSubmission

/// Finds rules between scopes that no choice of scopes keeps all together.
struct ScopeCombinations {
  /// The definition’s scopes.
  let scopes: [String]
  let questions: FormSchema
  let subject: String

  /// How many scopes are combined at most.
  private static let mostScopes = 10

  /// At most one finding, at the last of the rules that contradict each other.
  func findings(in rules: [ReadRule]) -> [Finding] {
    guard let field = questions["scopes"] else { return [] }
    var core = rules.filter(isAlwaysApplied)
    guard core.count > 1, !isPossible(core, field) else { return [] }
    // Without any one of those that are left, the others can be kept.
    for rule in core {
      let others = core.filter { $0.schema.id != rule.schema.id }
      if !isPossible(others, field) { core = others }
    }
    guard let last = core.last(where: { !$0.id.span.source.isBuiltIn }) else { return [] }
    return [ImpossibleRule.together(core.map(\.schema.id), at: last.id, subject: subject)]
  }

  /// Whether every request that can be sent has to keep a rule.
  private func isAlwaysApplied(_ rule: ReadRule) -> Bool {
    guard !rule.schema.isAdvice, rule.schema.unless == nil else { return false }
    guard let when = rule.schema.when else { return true }
    let outcomes = ConditionOutcomes { name in questions[name].map { ConditionOutcomes.Answers($0, scopes: nil) } }
    return outcomes.outcome(of: when, isSent: true) == .always
  }

  private func isPossible(_ rules: [ReadRule], _ field: FieldSchema) -> Bool {
    var named = Set(rules.flatMap(\.schema.scopes)).sorted()
    guard named.count <= Self.mostScopes else { return true }
    // Of those that no rule names one is like another.
    if let other = scopes.first(where: { !named.contains($0) }) { named.append(other) }
    let asked = FieldSchema(name: field.name, block: field.block, kind: field.kind, label: field.label)
    let form = FormSchema(id: subject, fields: [asked], rules: rules.map { $0.schema.unconditional })
    let examined = Validator(form)
    let first = field.isAlwaysNeeded ? 1 : 0
    return (first..<(1 << named.count)).contains { chosen in
      let ticked = named.indices.filter { chosen & (1 << $0) != 0 }.map { named[$0] }
      return examined.violations(of: Submission(answers: ["scopes": .list(ticked)])).allSatisfy { $0.rule == nil }
    }
  }
}

extension RuleSchema {
  fileprivate var unconditional: RuleSchema { RuleSchema(id: id, kind: kind) }
}
