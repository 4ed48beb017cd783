package import FormCatalog
package import FormJSON
package import FormSubmission

/// The JSON Schema (draft 2020-12) of submissions to one form, or to a definition through any form.
package struct SubmissionSchema {
  private let form: FormSchema
  private let blocks: FormBlocks
  private let moment: Moment
  private let title: String
  private let summary: String?
  /// The form’s prefilled answers.
  private let given: [String: FieldValue]
  private let frozen: Set<String>
  private let conditions: ConditionSchema
  private let parts: SharedParts

  /// Nil if what the form asks is not known. `parts` must be those of the form’s definition.
  package init?(_ form: Form, in catalog: Catalog, at moment: Moment, sharing parts: SharedParts = SharedParts()) {
    guard let blocks = form.blocks, let schema = form.schema else { return nil }
    self.init(
      schema,
      blocks,
      moment,
      title: form.nameWithDefinition ?? form.uid,
      summary: form.description,
      given: form.givenAnswers,
      frozen: form.declaration.fixedBlocks,
      parts
    )
  }

  /// Nil if what the definition asks is not known.
  package init?(
    _ definition: Definition,
    in catalog: Catalog,
    at moment: Moment,
    sharing parts: SharedParts = SharedParts()
  ) {
    guard let blocks = definition.blocks else { return nil }
    self.init(
      blocks.schema,
      blocks,
      moment,
      title: definition.name ?? definition.id,
      summary: definition.declaration.description?.value,
      parts
    )
  }

  private init(
    _ form: FormSchema,
    _ blocks: FormBlocks,
    _ moment: Moment,
    title: String,
    summary: String?,
    given: [String: FieldValue] = [:],
    frozen: Set<String> = [],
    _ parts: SharedParts
  ) {
    self.form = form
    self.blocks = blocks
    self.moment = moment
    self.title = title
    self.summary = summary
    self.given = given
    self.frozen = frozen
    self.parts = parts
    conditions = ConditionSchema(form: form)
  }

  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", .string(title)),
    ]
    if let summary { members.append(.init("description", .string(summary))) }
    members += [
      .init("type", "object"),
      .init("properties", .object(properties)),
      .init("required", .array((["data"] + requiredBoxes.filter(\.isCommon).map(\.name)).map { .string($0) })),
      .init("additionalProperties", false),
    ]
    if let rules = parts.rules(form, of: blocks, moment, { self.rules }) { members.append(.init("allOf", rules)) }
    let definitions = parts.definitions(form, of: blocks) { SharedSchemas.definitions + conditions.definitions }
    members.append(.init("$defs", definitions))
    let codes = NotExpressed.codes(form)
    if !codes.isEmpty { members.append(.init("x-not-expressed", .array(codes.map { .string($0.rawValue) }))) }
    return .object(members)
  }

  // MARK: Properties

  private var properties: [JSONValue.Member] {
    let fields = blocks.fields
    let required =
      fields.map(\.schema).filter { isAlwaysRequired($0) && $0.kind != .document }.map(\.name)
      + requiredBoxes.filter { !$0.isCommon && $0.when == nil }.map(\.name)
    let data = folder(
      fields.filter { $0.schema.kind != .document }.map(property) + ownBoxes.map(property),
      required: required,
      "Les réponses"
    )
    let documents = fields.filter { $0.schema.kind == .document }
    var properties: [JSONValue.Member] = [.init("data", data)]
    properties.append(
      .init(
        "documents",
        folder(documents.map(property), required: [], "Les fichiers joints", isOptional: true)
      )
    )
    for name in CheckboxSchema.common {
      let box = requiredBoxes.first { $0.name == name }
      var members: [JSONValue.Member] = []
      if let label = form.checkboxes.first(where: { $0.name == name })?.label {
        members.append(.init("title", .string(label)))
      }
      members.append(.init("$ref", .string("#/$defs/\(box == nil ? "box" : "yes")")))
      properties.append(.init(name, .object(members)))
    }
    for name in Submission.parties {
      // Older drafts, and who reads as they do, ignore what stands beside `$ref`.
      properties.append(.init(name, ["type": .array(["object", "null"]), "allOf": [Schemas.reference("stored")]]))
    }
    return properties
  }

  private func folder(
    _ properties: [JSONValue.Member],
    required: [String],
    _ title: String,
    isOptional: Bool = false
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(title)),
      .init("type", isOptional ? .array(["object", "null"]) : "object"),
      .init("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(.init("required", .array(required.map { .string($0) }))) }
    if form.isOpen { members.append(.init("propertyNames", Schemas.withoutNul)) }
    members.append(.init("additionalProperties", form.isOpen ? Schemas.reference("stored") : false))
    return .object(members)
  }

  private func isAlwaysRequired(_ field: FieldSchema) -> Bool {
    moment == .submit && field.isAlwaysNeeded
  }

  private func property(_ field: FormField) -> JSONValue.Member {
    if given[field.name] != nil { return .init(field.name, json(field)) }
    let isFrozen = frozen.contains(field.schema.block)
    return .init(field.name, parts.property(field, moment, isFrozen: isFrozen) { json(field) })
  }

  private func json(_ field: FormField) -> JSONValue {
    let schema = field.schema
    var members: [JSONValue.Member] = [
      .init("title", .string(field.label))
    ]
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    add("description", field.hint.map { .string($0) })
    add("examples", field.example.map { .array([.string($0)]) })
    add("default", (given[field.name] ?? field.defaultValue).flatMap(Self.json))
    add("x-default-when", field.defaultCondition.map(ConditionEmitter.json))
    if !field.asking.isAsked { add("x-asked", false) }
    if frozen.contains(schema.block) { add("readOnly", true) }
    add("x-type", .string(schema.kind.rawValue))
    add("x-unit", field.unit.map { .string($0) })
    let labels = field.options ?? field.labelledSuggestions
    add("x-labels", labels.map { Self.labels($0.map { ($0.value, $0.label) }) })
    // A hidden answer is ignored, whatever it is: the rules say what it must be once it is shown.
    if schema.when == nil, case .object(let rest) = answer(schema) { members += rest }
    return .object(members)
  }

  /// The label of each value. Of a value that is there twice, which `lint` reports, the first one counts.
  private static func labels(_ labels: [(value: String, label: String)]) -> JSONValue {
    var seen: Set<String> = []
    return .object(labels.filter { seen.insert($0.value).inserted }.map { .init($0.value, .string($0.label)) })
  }

  /// What the answer to a shown question may be.
  private func answer(_ field: FieldSchema) -> JSONValue {
    let schema = AnswerSchema(field: field)
    let isRequired = moment == .submit && field.requirement == .always
    return isRequired ? schema.value : Schemas.any([schema.absent, schema.value])
  }

  private func property(_ box: CheckboxSchema) -> JSONValue.Member {
    var members: [JSONValue.Member] = [.init("title", .string(box.label))]
    if box.when == nil { members.append(.init("$ref", .string("#/$defs/\(moment == .submit ? "yes" : "box")"))) }
    return .init(box.name, .object(members))
  }

  private var ownBoxes: [CheckboxSchema] { form.checkboxes.filter { !$0.isCommon } }
  private var requiredBoxes: [CheckboxSchema] { moment == .submit ? form.checkboxes : [] }

  private static func json(_ value: FieldValue) -> JSONValue? {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .list(let items): .array(items.map { .string($0) })
    case .documents, .unusable: nil
    }
  }

  // MARK: Rules

  private var rules: [JSONValue] {
    var rules: [JSONValue] = []
    func add(_ condition: JSONValue, _ schema: JSONValue) {
      let rule = Schemas.when(condition, then: schema)
      if case .object(let members) = rule, !members.isEmpty { rules.append(rule) }
    }
    for field in form.fields {
      let place = FieldPlace(field)
      let schema = AnswerSchema(field: field)
      let visible = conditions.isVisible(field)
      if field.when != nil { add(visible, Schemas.optional(place, answer(field))) }
      if moment == .submit {
        switch field.requirement {
        case .always where field.when != nil || field.kind == .document:
          add(visible, Schemas.present(place, Schemas.anything))
        case .always, .never: break
        case .when(let condition):
          add(ConditionSchema.all([visible, conditions.json(condition)]), Schemas.present(place, schema.value))
        }
        // Scopes that are not offered are no answer.
        if field.kind == .scopes, !form.scopeGroups.isEmpty {
          add(conditions.needs(field), conditions.isAnswered(field))
        }
      }
      guard !field.isAdvice else { continue }
      for constraint in field.constraints {
        let limited = Schemas.any([schema.absent, schema.value(within: constraint.limits)])
        add(ConditionSchema.all([visible, conditions.json(constraint.when)]), Schemas.optional(place, limited))
      }
    }
    for box in ownBoxes {
      guard let when = box.when else { continue }
      let place = FieldPlace(data: box.name)
      let schema = Schemas.reference(moment == .submit ? "yes" : "box")
      add(conditions.json(when), moment == .submit ? Schemas.present(place, schema) : Schemas.optional(place, schema))
    }
    guard moment == .submit else { return rules }
    let emitter = RuleSchemaEmitter(form: form, conditions: conditions)
    return rules + form.rules.compactMap(emitter.json)
  }
}
