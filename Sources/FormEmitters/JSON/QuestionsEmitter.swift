import FormCatalog
import FormJSON
import FormSubmission

/// The questions of a definition, or of a form that adapts them, beside upstream's values in the catalogue.
struct QuestionsEmitter {
  let wordings: Wordings

  func json(_ blocks: FormBlocks) -> JSONValue {
    .object(
      [
        .init("open", .bool(blocks.isOpen)),
        .init("blocks", .array(blocks.blocks.map(json))),
        .init("rules", .array(blocks.schema.rules.map(SchemaEmitter.json))),
        .init("checkboxes", .array(blocks.schema.checkboxes.map(SchemaEmitter.json))),
      ] + SchemaEmitter.scopeGroups(blocks.schema)
    )
  }

  private func json(_ block: FormBlocks.Block) -> JSONValue {
    [
      "name": .string(block.name.value),
      "title": CatalogEmitter.text(wordings.text(of: block.name.value, "title") ?? block.title),
      "intro": CatalogEmitter.text(wordings.text(of: block.name.value, "subtitle") ?? block.intro),
      "fields": .array(block.fields.map(json)),
    ]
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
    members.append(SchemaEmitter.requirement(schema.requirement))
    add("when", schema.when.map(ConditionEmitter.json))
    // The scopes themselves stand in the definition.
    if schema.kind != .scopes {
      add(
        "options",
        field.options.map {
          .array($0.map { ["value": .string($0.value), "label": .string($0.label)] })
        }
      )
    }
    if let offered = field.asking.offered { add("offered", SchemaEmitter.strings(offered)) }
    if field.asking.isSingle { add("single", true) }
    if !field.asking.isAsked { add("asked", false) }
    if !field.suggestions.isEmpty { add("suggestions", SchemaEmitter.strings(field.suggestions)) }
    members += SchemaEmitter.limits(schema.limits)
    members += SchemaEmitter.constraints(schema) { SchemaEmitter.limits($0) }
    members += SchemaEmitter.strictness(isAdvice: schema.isAdvice)
    return .object(members)
  }
}
