import FormJSON
import FormSubmission

/// Rules between answers as schemas of a whole submission.
struct RuleSchemaEmitter {
  let form: FormSchema
  let conditions: ConditionSchema

  /// Nil for a rule that a schema cannot say, and for one that only advises.
  func json(_ rule: RuleSchema) -> JSONValue? {
    guard !rule.isAdvice, let schema = schema(rule.kind) else { return nil }
    var guards: [JSONValue] = []
    if let when = rule.when { guards.append(conditions.json(when)) }
    if let unless = rule.unless { guards.append(Schemas.not(conditions.json(unless))) }
    if rule.isAboutScopes {
      guard let scopes = form["scopes"] else { return nil }
      guards.append(conditions.isVisible(scopes))
    }
    let ruled = Schemas.when(ConditionSchema.all(guards), then: schema)
    guard case .object(let members) = ruled, !members.isEmpty else { return nil }
    return .object([.init("$comment", .string(rule.id))] + members)
  }

  private func schema(_ kind: RuleSchema.Kind) -> JSONValue? {
    switch kind {
    case .atLeastOneOf(let names): atLeastOneOf(names)
    case .distinct, .after: nil
    case .scopesAtLeastOneOf(let scopes): ticks(anyOf: scopes)
    case .scopesAllOf(let scopes): Schemas.all(scopes.map { ticks(anyOf: [$0]) })
    case .alone(let scope): Schemas.not(Schemas.all([ticks(anyOf: [scope]), ticksOther(than: scope)]))
    case .incompatible(let left, let right): Schemas.not(Schemas.all([ticks(anyOf: left), ticks(anyOf: right)]))
    case .requires(let scope, let others):
      Schemas.when(ticks(anyOf: [scope]), then: Schemas.all(others.map { ticks(anyOf: [$0]) }))
    case .allOrNone(let scopes):
      Schemas.when(ticks(anyOf: scopes), then: Schemas.all(scopes.map { ticks(anyOf: [$0]) }))
    }
  }

  /// Hidden fields are no way out, and where all are hidden nothing is asked.
  private func atLeastOneOf(_ names: [String]) -> JSONValue? {
    let fields = names.compactMap { form[$0] }
    guard !fields.isEmpty else { return nil }
    let hidden = ConditionSchema.all(fields.map { Schemas.not(conditions.isVisible($0)) })
    return ConditionSchema.any(fields.map(conditions.isAnswered) + [hidden])
  }

  private func ticks(anyOf scopes: [String]) -> JSONValue { offers.contains(anyOf: scopes) }

  private func ticksOther(than scope: String) -> JSONValue { offers.contains(noneOf: [scope, ""]) }

  private var offers: ScopeOfferSchema { ScopeOfferSchema(form: form, conditions: conditions) }
}
