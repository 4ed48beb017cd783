package import FormCatalog
package import FormJSON
package import FormSource

/// The JSON Schema (draft 2020-12) of the language itself, for editors; made from the shapes that the reader checks.
package enum LanguageSchema {
  /// The files that have a schema; the raw value is the name in command options.
  package enum Subject: String, CaseIterable, Sendable {
    case definitions
    case forms
    case blocks
    case config
    case scenarios
  }

  package static func json(_ subject: Subject) -> JSONValue {
    switch subject {
    case .definitions: entries(DefinitionShape.record, Words(fr: "Les définitions de DataPass", en: "Definitions"))
    case .forms: entries(FormShape.record, Words(fr: "Les formulaires de DataPass", en: "Forms"))
    case .blocks: entries(BlockShape.declaration, Words(fr: "Les blocs de DataPass", en: "Blocks"))
    case .config: document(ConfigurationShape.record, Words(fr: "datapass.yml", en: "datapass.yml"))
    case .scenarios: entries(ScenarioShape.record, Words(fr: "Les scénarios de DataPass", en: "Scenarios"))
    }
  }

  private static func entries(_ record: Record, _ title: Words) -> JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(title.french),
      "type": "object",
      "additionalProperties": json(record),
    ]
  }

  /// The schema of a file that is one record.
  package static func document(_ record: Record, _ title: Words) -> JSONValue {
    guard case .object(let members) = json(record) else { return .null }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", .string(title.french)),
      ] + members
    )
  }

  private static func json(_ shape: Shape) -> JSONValue {
    switch shape {
    case .text, .textOrWord: ["type": "string"]
    case .webAddress:
      ["type": "string", "pattern": .string(WebAddress.folderPattern)]
    case .fileSize:
      ["type": "string", "pattern": .string(FileSize.pattern)]
    case .flag: ["type": "boolean"]
    case .integer: ["type": "integer"]
    case .choice(let names), .word(let names): ["enum": .array(names.map { .string($0) })]
    case .anything: .object([])
    case .list(let item, let isFlattened):
      // If nested lists are flattened, an item may itself be a list.
      [
        "type": "array",
        "items": isFlattened ? ["anyOf": .array([json(item), ["type": "array"]])] : json(item),
      ]
    case .map(let item): ["type": "object", "additionalProperties": json(item)]
    case .record(let record): json(record)
    }
  }

  private static func json(_ record: Record) -> JSONValue {
    let properties = record.keys.map { key -> JSONValue.Member in
      guard case .object(var members) = json(key.shape) else { return .init(key.name, json(key.shape)) }
      // The summary of the key is more useful than the title of its record.
      members.removeAll { $0.name == "description" }
      members.append(.init("description", .string(key.summary.french)))
      switch key.status {
      case .former(let words), .ignored(let words):
        members.append(.init("deprecated", true))
        members.append(.init("$comment", .string(words.french)))
      case .optional, .required, .expected: break
      }
      return .init(key.name, .object(members))
    }
    var members: [JSONValue.Member] = [
      .init("type", "object"),
      .init("description", .string(record.title.french)),
      .init("properties", .object(properties)),
      .init("additionalProperties", false),
    ]
    let required = record.keys.filter { $0.status == .required }.map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    return .object(members)
  }
}
