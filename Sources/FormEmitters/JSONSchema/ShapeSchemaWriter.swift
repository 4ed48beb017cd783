import FormCatalog
import FormJSON
import FormSource
import FormSubmission

/// Writes shapes as JSON Schema. Records, conditions and trees of texts are named in `$defs`, each once.
struct ShapeSchemaWriter {
  /// The members of `$defs`, in the order in which they are first needed.
  private(set) var definitions: [JSONValue.Member] = []
  private var names: Set<String> = []

  mutating func json(_ file: FileShape) -> JSONValue {
    switch file {
    case .entries(let record): entries(record)
    case .document(let shape): json(shape)
    case .sections(let record): sections(record)
    }
  }

  /// Entries below `shared:` and environments, or at the top. Only what `shared:` says alone has to be complete.
  private mutating func sections(_ record: Record) -> JSONValue {
    let environments = EnvironmentSections.environments
    let (whole, part) = (entries(record), entries(record.part))
    let section: JSONValue = ["anyOf": [part, ["type": "null"]]]
    // An entry may have the name of an environment; a section holds mappings.
    let holdsMappings: JSONValue = ["type": "object", "not": ["additionalProperties": ["not": ["type": "object"]]]]
    let given: [JSONValue] = environments.map { ["required": [.string($0)]] }
    let recognized: [JSONValue] = environments.map {
      ["required": [.string($0)], "properties": .object([.init($0, holdsMappings)])]
    }
    return [
      "type": "object",
      "if": ["anyOf": .array([["required": [.string(EnvironmentSections.shared)]]] + recognized)],
      "then": [
        "properties": .object(
          [.init(EnvironmentSections.shared, part)] + environments.map { .init($0, section) }
        ),
        "additionalProperties": false,
        "if": ["anyOf": .array(given)],
        "else": ["properties": .object([.init(EnvironmentSections.shared, whole)])],
      ],
      "else": whole,
    ]
  }

  /// Entries by identifier, none of them empty.
  private mutating func entries(_ record: Record) -> JSONValue {
    ["type": "object", "additionalProperties": json(.record(record))]
  }

  mutating func json(_ shape: Shape) -> JSONValue {
    switch shape {
    case .text: ["type": "string"]
    case .webAddress: ["type": "string", "pattern": .string(WebAddress.folderPattern)]
    case .pageAddress: ["type": "string", "pattern": .string(WebAddress.pagePattern)]
    case .fileSize: ["type": "string", "pattern": .string(FileSize.pattern)]
    case .scalar: ["type": ["string", "number", "boolean"]]
    case .bound: ["type": ["string", "integer"]]
    case .flag: ["type": "boolean"]
    case .integer: ["type": "integer"]
    case .count(let bounds):
      ["type": "integer", "minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound)]
    case .textOrWord(let words): ["anyOf": [["type": "string"], ["enum": .array(Self.flags(words))]]]
    case .choice(let names): ["enum": .array(names.map { .string($0) })]
    case .word(let words): ["enum": .array(words.map { .string($0) } + Self.flags(words))]
    case .nothing: ["type": "null"]
    case .secret: secret()
    case .condition: condition()
    case .texts: texts()
    case .either(let shapes): ["anyOf": .array(shapes.map { json($0) })]
    case .unread: .object([])
    case .list(let item, isFlattened: false): ["type": "array", "items": json(item)]
    case .list(let item, isFlattened: true): flattened(item)
    case .map(let item): ["type": "object", "additionalProperties": free(item)]
    case .record(let record): reference(record.name) { $0.json(record) }
    }
  }

  /// The booleans that YAML 1.1 makes of some words: an editor may read either.
  private static func flags(_ words: [String]) -> [JSONValue] {
    let yes = words.contains { ["yes", "on"].contains($0) }
    let no = words.contains { ["no", "off"].contains($0) }
    return (yes ? [.bool(true)] : []) + (no ? [.bool(false)] : [])
  }

  private mutating func reference(_ name: String, _ schema: (inout Self) -> JSONValue) -> JSONValue {
    if names.insert(name).inserted {
      let place = definitions.count
      // The name is taken before the schema is made, which may need it.
      definitions.append(.init(name, .object([])))
      definitions[place] = .init(name, schema(&self))
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }

  private mutating func json(_ record: Record) -> JSONValue {
    let properties = record.keys.map { key in JSONValue.Member(key.name, json(key)) }
    var members: [JSONValue.Member] = [
      .init("type", "object"),
      .init("description", .string(record.title.french)),
      .init("properties", .object(properties)),
      .init("additionalProperties", record.others.map { free($0) } ?? false),
    ]
    let required = record.keys.filter { $0.status == .required }.map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    if !record.oneOf.isEmpty, record.isOfOneLevel {
      members.append(
        .init(
          "anyOf",
          .array(
            record.oneOf.map { key in
              ["required": [.string(key.name)], "properties": .object([.init(key.name, json(key.shape))])]
            }
          )
        )
      )
    }
    return .object(members)
  }

  private mutating func json(_ key: KeyShape) -> JSONValue {
    let schema = key.status == .required || key.needsValue ? json(key.shape) : optional(key.shape)
    guard case .object(var members) = schema else { return schema }
    members.append(.init("description", .string(key.summary.french)))
    switch key.status {
    case .former(let words), .ignored(let words):
      members.append(.init("deprecated", true))
      members.append(.init("$comment", .string(words.french)))
    case .optional, .required, .expected: break
    }
    return .object(members)
  }

  /// A value that may be left empty.
  private mutating func optional(_ shape: Shape) -> JSONValue {
    if case .unread = shape { return json(shape) }
    return ["anyOf": [json(shape), empty()]]
  }

  /// The value of a key that its author chose. Where it cannot be empty, neither can it be left out.
  private mutating func free(_ shape: Shape) -> JSONValue {
    if case .record(let record) = shape, record.keys.contains(where: { $0.status == .required }) { return json(shape) }
    if case .texts = shape { return ["anyOf": [["type": "string"], json(shape), empty()]] }
    return optional(shape)
  }

  private mutating func empty() -> JSONValue {
    reference("empty") { _ in ["type": ["null", "object"], "maxProperties": 0] }
  }

  /// A tag is not seen by JSON Schema: only what follows it is.
  private mutating func secret() -> JSONValue {
    reference("secret") { writer in
      [
        "type": "object", "description": "Après !secret\u{A0}: une clé du coffre et la valeur à donner en attendant",
        "properties": ["key": writer.json(.scalar), "default": writer.json(.scalar)],
        "additionalProperties": false, "required": ["key"],
      ]
    }
  }

  private mutating func flattened(_ item: Shape) -> JSONValue {
    let own = json(item)
    guard case .record(let record) = item else {
      return reference("list") { _ in ["type": "array", "items": ["anyOf": [own, ["$ref": "#/$defs/list"]]]] }
    }
    let name = record.name + "_list"
    return reference(name) { _ in
      ["type": "array", "items": ["anyOf": [own, ["$ref": .string("#/$defs/\(name)")]]]]
    }
  }

  private mutating func texts() -> JSONValue {
    reference("texts") { writer in
      ["type": "object", "additionalProperties": writer.free(.texts)]
    }
  }

  private mutating func condition() -> JSONValue {
    reference("condition") { writer in
      let own: JSONValue = ["$ref": "#/$defs/condition"]
      let several: JSONValue = ["type": "array", "minItems": 1, "items": own]
      let combinations = ConditionShape.combinations.map { JSONValue.Member($0, several) }
      let comparison = writer.reference("comparison") { writer in
        let operators = Condition.Operator.allCases.map { `operator` -> JSONValue.Member in
          let operand: JSONValue = ["type": ["string", "integer", "boolean"]]
          return .init(
            `operator`.rawValue,
            `operator`.takesList ? ["type": "array", "minItems": 1, "items": operand] : operand
          )
        }
        return [
          "type": "object", "description": "Un opérateur et sa valeur", "properties": .object(operators),
          "additionalProperties": false, "minProperties": 1,
        ]
      }
      return [
        "type": "object", "description": "Une condition\u{A0}: { champ: { opérateur: valeur } }",
        "properties": .object(combinations + [.init(ConditionShape.negation, own)]),
        "additionalProperties": comparison, "minProperties": 1,
      ]
    }
  }
}
