package import FormCatalog
package import FormJSON
import FormSubmission

/// What the browser needs of a form to judge a request for it.
///
/// Its keys are those of the catalogue, but that options are values alone and patterns are anchored.
package enum BrowserForm {
  /// Nil where it is not known what the form asks.
  package static func json(_ form: Form, in catalog: Catalog) -> JSONValue? {
    guard let schema = form.schema else { return nil }
    return .object(
      [
        .init("open", .bool(schema.isOpen)),
        .init("fields", .array(schema.fields.map(json))),
        .init("rules", .array(schema.rules.map(SchemaEmitter.json))),
        .init("boxes", .array(schema.checkboxes.map(SchemaEmitter.json))),
        .init("facts", .object(facts(schema))),
        .init("deprecations", .array(deprecations(form, catalog))),
      ] + SchemaEmitter.scopeGroups(schema) + defaults(form, schema) + boxesToTick(form)
    )
  }

  /// The answers to give once their condition comes to hold; nothing where there are none.
  private static func defaults(_ form: Form, _ schema: FormSchema) -> [JSONValue.Member] {
    let deferred = form.deferredFields
    let defaults = (form.blocks?.fields ?? []).compactMap { field -> JSONValue? in
      guard case .open(let when) = schema.settled(field.defaultCondition), let answer = field.defaultValue,
        !deferred.contains(field.name)
      else { return nil }
      let texts = SchemaEmitter.strings(answer.sentTexts)
      return ["name": .string(field.name), "answer": texts, "when": ConditionEmitter.json(when)]
    }
    return defaults.isEmpty ? [] : [.init("defaults", .array(defaults))]
  }

  /// The boxes that the page insists on; nothing where there are none.
  private static func boxesToTick(_ form: Form) -> [JSONValue.Member] {
    let names = form.boxesToTick.map(\.name)
    return names.isEmpty ? [] : [.init("boxes_to_tick", SchemaEmitter.strings(names))]
  }

  private static func json(_ field: FieldSchema) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(field.name)), .init("type", .string(field.kind.rawValue)),
      .init("label", .string(field.label)), .init("block", .string(field.block)),
    ]
    if field.kind == .list { members.append(.init("of", .string(field.itemKind.rawValue))) }
    members.append(SchemaEmitter.requirement(field.requirement))
    if let when = field.when { members.append(.init("when", ConditionEmitter.json(when))) }
    members += limits(field.limits)
    members += SchemaEmitter.constraints(field, limits)
    members += SchemaEmitter.strictness(isAdvice: field.isAdvice)
    return .object(members)
  }

  private static func limits(_ limits: FieldLimits) -> [JSONValue.Member] {
    let options = limits.options.map { [JSONValue.Member("options", SchemaEmitter.strings($0))] } ?? []
    return options + SchemaEmitter.limits(limits, pattern: PortablePattern.anchored)
  }

  /// In the order of their names: the same form gives the same bytes.
  private static func facts(_ schema: FormSchema) -> [JSONValue.Member] {
    schema.facts.sorted { $0.key < $1.key }.compactMap { name, value in
      switch value {
      case .text(let text): .init(name, .string(text))
      case .integer(let number): .init(name, .integer(number))
      case .flag(let flag): .init(name, .bool(flag))
      case .list(let items): .init(name, SchemaEmitter.strings(items))
      case .documents, .unusable: nil
      }
    }
  }

  /// Since when new requests should no longer ask for a scope.
  private static func deprecations(_ form: Form, _ catalog: Catalog) -> [JSONValue] {
    let scopes = form.definition.flatMap { catalog.definitions[$0]?.scopes } ?? []
    return scopes.compactMap { scope in
      scope.deprecation.map { ["scope": .string(scope.value), "since": .string($0.text)] }
    }
  }
}
