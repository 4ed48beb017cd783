import FormSubmission

/// Schemas as Swift expressions, an argument a line. Every type is spelt out: the compiler then has nothing to search for.
enum SwiftExpressions {
  static func field(_ field: FieldSchema, options: String? = nil) -> String {
    var arguments = [
      "name: \(text(field.name))", "block: \(text(field.block))", "kind: FieldSchema.Kind.\(kind(field.kind))",
    ]
    if field.itemKind != .text { arguments.append("itemKind: FieldSchema.Kind.\(kind(field.itemKind))") }
    arguments.append("label: \(text(field.label))")
    if let when = field.when { arguments.append("when: \(condition(when))") }
    switch field.requirement {
    case .always: break
    case .never: arguments.append("requirement: FieldSchema.Requirement.never")
    case .when(let when): arguments.append("requirement: FieldSchema.Requirement.when(\(condition(when)))")
    }
    if field.limits != FieldLimits() { arguments.append("limits: \(limits(field.limits, options: options))") }
    if !field.constraints.isEmpty {
      let constraints = field.constraints.map {
        "FieldSchema.Constraint(when: \(condition($0.when)), limits: \(limits($0.limits)))"
      }
      arguments.append("constraints: [\(constraints.joined(separator: ", "))]")
    }
    if field.isAdvice { arguments.append("isAdvice: true") }
    return call("FieldSchema", arguments)
  }

  static func rule(_ rule: RuleSchema) -> String {
    var arguments = ["id: \(text(rule.id))", "kind: RuleSchema.Kind.\(kind(rule.kind))"]
    if let when = rule.when { arguments.append("when: \(condition(when))") }
    if let unless = rule.unless { arguments.append("unless: \(condition(unless))") }
    if let message = rule.message { arguments.append("message: \(text(message))") }
    if rule.isAdvice { arguments.append("isAdvice: true") }
    return call("RuleSchema", arguments)
  }

  static func checkbox(_ box: CheckboxSchema) -> String {
    var arguments = ["name: \(text(box.name))", "label: \(text(box.label))"]
    if let when = box.when { arguments.append("when: \(condition(when))") }
    return call("CheckboxSchema", arguments)
  }

  static func scopeGroup(_ group: ScopeGroupSchema) -> String {
    "ScopeGroupSchema(name: \(text(group.name)), scopes: \(list(group.scopes)), when: \(condition(group.when)))"
  }

  static func value(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): "FieldValue.text(\(self.text(text)))"
    case .integer(let number): "FieldValue.integer(\(number))"
    case .flag(let flag): "FieldValue.flag(\(flag))"
    case .list(let items): "FieldValue.list(\(list(items)))"
    case .documents, .unusable: "FieldValue.unusable()"
    }
  }

  /// A value of a prefill that the request's types cannot hold.
  static func raw(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): "RawAnswer.text(\(self.text(text)))"
    case .integer(let number): "RawAnswer.number(literal: \"\(number)\")"
    case .flag(let flag): "RawAnswer.flag(\(flag))"
    case .list(let items): "RawAnswer.list([\(items.map { "RawAnswer.text(\(text($0)))" }.joined(separator: ", "))])"
    case .documents, .unusable: "RawAnswer.null"
    }
  }

  static func text(_ text: String) -> String { SwiftText.literal(text) }

  static func list(_ texts: [String]) -> String { "[\(texts.map(text).joined(separator: ", "))]" }

  private static func call(_ type: String, _ arguments: [String]) -> String {
    "\(type)(\n  \(arguments.joined(separator: ",\n  "))\n)"
  }

  private static func kind(_ kind: FieldSchema.Kind) -> String { String(describing: kind) }

  private static func kind(_ kind: RuleSchema.Kind) -> String {
    let operands =
      switch kind {
      case .atLeastOneOf, .distinct, .scopesAtLeastOneOf, .scopesAllOf, .allOrNone: list(kind.names)
      case .after(let later, let earlier): "\(text(later)), \(text(earlier))"
      case .alone(let scope): text(scope)
      case .incompatible(let left, let right): "\(list(left)), \(list(right))"
      case .requires(let scope, let others): "\(text(scope)), \(list(others))"
      }
    return "\(String(describing: kind.keyword))(\(operands))"
  }

  private static func limits(_ limits: FieldLimits, options: String? = nil) -> String {
    var arguments: [String] = []
    if let own = limits.options { arguments.append("options: \(options ?? list(own))") }
    if let alone = limits.exclusiveOptions { arguments.append("exclusiveOptions: \(list(alone))") }
    if let bound = limits.minimum { arguments.append("minimum: \(self.bound(bound))") }
    if let bound = limits.maximum { arguments.append("maximum: \(self.bound(bound))") }
    if let length = limits.minimumLength { arguments.append("minimumLength: \(length)") }
    if let length = limits.maximumLength { arguments.append("maximumLength: \(length)") }
    if let pattern = limits.pattern { arguments.append("pattern: try? Pattern(\(text(pattern.source)))") }
    if let format = limits.format { arguments.append("format: TextFormat.\(String(describing: format))") }
    if let types = limits.contentTypes { arguments.append("contentTypes: \(list(types))") }
    if let size = limits.maximumSize { arguments.append("maximumSize: \(size)") }
    if let count = limits.maximumCount { arguments.append("maximumCount: \(count)") }
    if limits.mustBeAccepted { arguments.append("mustBeAccepted: true") }
    return "FieldLimits(\(arguments.joined(separator: ", ")))"
  }

  private static func bound(_ bound: FieldLimits.Bound) -> String {
    switch bound {
    case .integer(let number): "FieldLimits.Bound.integer(\(number))"
    case .date(let date):
      "CalendarDate(year: \(date.year), month: \(date.month), day: \(date.day)).map(FieldLimits.Bound.date)"
    case .today: "FieldLimits.Bound.today"
    }
  }
}
