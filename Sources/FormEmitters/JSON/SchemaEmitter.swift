import FormJSON
import FormSubmission

/// What a validator needs from a form's questions, rules and checkboxes, written as in their declarations.
enum SchemaEmitter {
  static func requirement(_ requirement: FieldSchema.Requirement) -> JSONValue.Member {
    switch requirement {
    case .always: .init("required", true)
    case .never: .init("required", false)
    case .when(let condition): .init("required_when", ConditionEmitter.json(condition))
    }
  }

  /// All limits except the options, which are written with their labels; `pattern` writes an expression.
  static func limits(_ limits: FieldLimits, pattern: (String) -> String = { $0 }) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    add("alone", limits.exclusiveOptions.map(strings))
    add("minimum", limits.minimum.map(json))
    add("maximum", limits.maximum.map(json))
    add("min_length", limits.minimumLength.map { .integer($0) })
    add("max_length", limits.maximumLength.map { .integer($0) })
    add("pattern", limits.pattern.map { .string(pattern($0.source)) })
    add("format", limits.format.map { .string($0.rawValue) })
    add("accept", limits.contentTypes.map(strings))
    add("max_size", limits.maximumSize.map { .integer($0) })
    add("max_count", limits.maximumCount.map { .integer($0) })
    if limits.mustBeAccepted { add("acceptance", true) }
    return members
  }

  /// The constraints, if there are any; `limits` writes the limits of each.
  static func constraints(_ field: FieldSchema, _ limits: (FieldLimits) -> [JSONValue.Member]) -> [JSONValue.Member] {
    if field.constraints.isEmpty { return [] }
    let constraints = field.constraints.map { constraint -> JSONValue in
      .object([.init("when", ConditionEmitter.json(constraint.when))] + limits(constraint.limits))
    }
    return [.init("constraints", .array(constraints))]
  }

  static func strictness(isAdvice: Bool) -> [JSONValue.Member] {
    isAdvice ? [.init("strictness", "advice")] : []
  }

  private static func json(_ bound: FieldLimits.Bound) -> JSONValue {
    switch bound {
    case .integer(let number): .integer(number)
    case .date(let date): .string(date.text)
    case .today: "today"
    }
  }

  static func json(_ rule: RuleSchema) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(rule.id)), .init(rule.keyword.rawValue, operands(of: rule.kind)),
    ]
    if let when = rule.when { members.append(.init("when", ConditionEmitter.json(when))) }
    if let unless = rule.unless { members.append(.init("unless", ConditionEmitter.json(unless))) }
    if let message = rule.message { members.append(.init("message", .string(message))) }
    return .object(members + strictness(isAdvice: rule.isAdvice))
  }

  private static func operands(of kind: RuleSchema.Kind) -> JSONValue {
    switch kind {
    case .atLeastOneOf, .distinct, .after, .scopesAtLeastOneOf, .scopesAllOf, .allOrNone: strings(kind.names)
    case .alone(let scope): .string(scope)
    case .incompatible(let left, let right): .array([strings(left), strings(right)])
    case .requires(let scope, let others): [scope: strings(others)]
    }
  }

  static func json(_ box: CheckboxSchema) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(box.name)), .init("label", .string(box.label))]
    if let when = box.when { members.append(.init("when", ConditionEmitter.json(when))) }
    return .object(members)
  }

  /// The groups of scopes that depend on answers; nothing where there are none.
  static func scopeGroups(_ form: FormSchema) -> [JSONValue.Member] {
    if form.scopeGroups.isEmpty { return [] }
    let groups = form.scopeGroups.map { group -> JSONValue in
      [
        "name": .string(group.name), "scopes": strings(group.scopes), "when": ConditionEmitter.json(group.when),
      ]
    }
    return [.init("scope_groups", .array(groups))]
  }

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
