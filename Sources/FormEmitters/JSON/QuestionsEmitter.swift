import FormCatalog
import FormJSON
import FormSubmission

/// The questions of a definition, or of a form that adapts them, beside upstream's values in the catalogue.
struct QuestionsEmitter {
  let wordings: Wordings

  func json(_ blocks: FormBlocks) -> JSONValue {
    .object([
      .init("open", .bool(blocks.isOpen)),
      .init("blocks", .array(blocks.blocks.map(json))),
      .init("rules", .array(blocks.schema.rules.map(Self.json))),
      .init("checkboxes", .array(blocks.schema.checkboxes.map(Self.json))),
    ])
  }

  private func json(_ block: FormBlocks.Block) -> JSONValue {
    .object([
      .init("name", .string(block.name.value)),
      .init("title", Self.text(wordings.text(of: block.name.value, "title") ?? block.title)),
      .init("intro", Self.text(wordings.text(of: block.name.value, "subtitle") ?? block.intro)),
      .init("fields", .array(block.fields.map(json))),
    ])
  }

  private func json(_ field: FormField) -> JSONValue {
    let schema = field.schema
    var members: [JSONValue.Member] = [
      .init("name", .string(field.name)), .init("type", .string(schema.kind.rawValue)),
      .init("label", .string(wordings.text(of: field.name, "label") ?? schema.label)),
    ]
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    if schema.kind == .list { add("of", .string(schema.itemKind.rawValue)) }
    add("hint", (wordings.text(of: field.name, "hint") ?? field.hint).map { .string($0) })
    add("example", field.example.map { .string($0) })
    add("unit", field.unit.map { .string($0) })
    switch schema.requirement {
    case .always: add("required", true)
    case .never: add("required", false)
    case .when(let condition): add("required_when", ConditionEmitter.json(condition))
    }
    add("when", schema.when.map(ConditionEmitter.json))
    // The scopes themselves stand in the definition.
    if schema.kind != .scopes {
      add(
        "options",
        field.options.map {
          .array($0.map { .object([.init("value", .string($0.value)), .init("label", .string($0.label))]) })
        }
      )
    }
    if !field.suggestions.isEmpty { add("suggestions", .array(field.suggestions.map { .string($0) })) }
    members += Self.limits(schema.limits)
    if !schema.constraints.isEmpty {
      add(
        "constraints",
        .array(
          schema.constraints.map { .object([.init("when", ConditionEmitter.json($0.when))] + Self.limits($0.limits)) }
        )
      )
    }
    if schema.isAdvice { add("strictness", "advice") }
    return .object(members)
  }

  private static func limits(_ limits: FieldLimits) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    add("minimum", limits.minimum.map(json))
    add("maximum", limits.maximum.map(json))
    add("min_length", limits.minimumLength.map { .integer($0) })
    add("max_length", limits.maximumLength.map { .integer($0) })
    add("pattern", limits.pattern.map { .string($0.source) })
    add("format", limits.format.map { .string($0.rawValue) })
    add("accept", limits.contentTypes.map { .array($0.map { .string($0) }) })
    add("max_size", limits.maximumSize.map { .integer($0) })
    add("max_count", limits.maximumCount.map { .integer($0) })
    if limits.mustBeAccepted { add("acceptance", true) }
    return members
  }

  private static func json(_ bound: FieldLimits.Bound) -> JSONValue {
    switch bound {
    case .integer(let number): .integer(number)
    case .date(let date): .string(date.text)
    case .today: "today"
    }
  }

  private static func json(_ rule: RuleSchema) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(rule.id))]
    switch rule.kind {
    case .atLeastOneOf(let fields): members.append(.init("at_least_one_of", strings(fields)))
    case .distinct(let fields): members.append(.init("distinct", strings(fields)))
    case .after(let later, let earlier): members.append(.init("after", strings([later, earlier])))
    case .scopesAtLeastOneOf(let scopes): members.append(.init("scopes_at_least_one_of", strings(scopes)))
    case .alone(let scope): members.append(.init("alone", .string(scope)))
    case .incompatible(let left, let right):
      members.append(.init("incompatible", .array([strings(left), strings(right)])))
    case .requires(let scope, let others): members.append(.init("requires", .object([.init(scope, strings(others))])))
    case .allOrNone(let scopes): members.append(.init("all_or_none", strings(scopes)))
    }
    if let when = rule.when { members.append(.init("when", ConditionEmitter.json(when))) }
    if let unless = rule.unless { members.append(.init("unless", ConditionEmitter.json(unless))) }
    if let message = rule.message { members.append(.init("message", .string(message))) }
    if rule.isAdvice { members.append(.init("strictness", "advice")) }
    return .object(members)
  }

  private static func json(_ box: CheckboxSchema) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(box.name)), .init("label", .string(box.label))]
    if let when = box.when { members.append(.init("when", ConditionEmitter.json(when))) }
    return .object(members)
  }

  private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
