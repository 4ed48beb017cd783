import FormJSON
import FormSubmission

/// Building blocks of JSON Schema.
enum Schemas {
  static let anything = JSONValue.object([])
  static let nothing = JSONValue.bool(false)

  static func any(_ schemas: [JSONValue]) -> JSONValue {
    schemas.count == 1 ? schemas[0] : ["anyOf": .array(schemas)]
  }

  static func all(_ schemas: [JSONValue]) -> JSONValue {
    schemas.isEmpty ? anything : schemas.count == 1 ? schemas[0] : ["allOf": .array(schemas)]
  }

  static func not(_ schema: JSONValue) -> JSONValue {
    switch schema {
    case .bool(let flag): .bool(!flag)
    case .object([]): nothing
    default: ["not": schema]
    }
  }

  static func when(_ condition: JSONValue, then schema: JSONValue) -> JSONValue {
    switch condition {
    case .bool(true), .object([]): schema
    case .bool(false): anything
    default: ["if": condition, "then": schema]
    }
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static func const(_ value: JSONValue) -> JSONValue { ["const": value] }

  static func oneOf(_ values: [JSONValue]) -> JSONValue { ["enum": .array(values)] }

  static func oneOf(_ texts: [String]) -> JSONValue { oneOf(texts.map { .string($0) }) }

  /// A text that matches as a whole. Python’s `$` also matches before a final line break, which is excluded here.
  static func text(matching expression: String, admitsLineBreaks: Bool = false) -> JSONValue {
    let anchored = PortablePattern.anchored(expression)
    if admitsLineBreaks {
      return ["type": "string", "pattern": .string(anchored + "(?!\\n)")]
    }
    return [
      "type": "string",
      "pattern": .string(anchored),
      "not": ["pattern": "\\n"],
    ]
  }

  /// A text without the null character, which no database column for texts takes.
  static let withoutNul: JSONValue = ["type": "string", "not": ["pattern": "\\x00"]]

  /// A text that says something and can be stored.
  static let storableText: JSONValue = [
    "type": "string", "pattern": .string(PortablePattern.notBlank), "not": ["pattern": "\\x00"],
  ]

  static let blankText = JSONValue.object([
    .init("type", "string"), .init("not", ["pattern": .string(PortablePattern.notBlank)]),
  ])

  /// Requires a value at a place in a submission, and checks it with `schema`.
  static func present(_ place: FieldPlace, _ schema: JSONValue) -> JSONValue {
    var folder: [JSONValue.Member] = [
      .init("required", .array([.string(place.name)])), .init("properties", [place.name: schema]),
    ]
    // `required` says nothing of what is no object.
    if place.mayLackFolder { folder.insert(.init("type", "object"), at: 0) }
    return ["required": .array([.string(place.folder)]), "properties": [place.folder: .object(folder)]]
  }

  /// Checks the value at a place in a submission, if there is one.
  static func optional(_ place: FieldPlace, _ schema: JSONValue) -> JSONValue {
    [
      "properties": [place.folder: ["properties": [place.name: schema]]]
    ]
  }
}

/// Where the answer to a question is in a submission.
struct FieldPlace {
  let folder: String
  let name: String
  /// Whether the folder may be null in a submission, which then has no answer there.
  let mayLackFolder: Bool

  init(_ field: FieldSchema) {
    mayLackFolder = field.kind == .document
    folder = mayLackFolder ? "documents" : "data"
    name = field.name
  }

  init(data name: String) {
    folder = "data"
    mayLackFolder = false
    self.name = name
  }
}

/// The definitions that all schemas share.
enum SharedSchemas {
  /// The values that mean yes.
  static let yes: [JSONValue] = [true, "1", "on", "true", .integer(1)]
  /// The values that mean no.
  static let no: [JSONValue] = [false, "0", "off", "false", .integer(0)]

  static let absent = Schemas.any([
    ["type": "null"], Schemas.const(false), Schemas.blankText,
    ["type": "array", "items": Schemas.reference("blank")],
  ])

  static let definitions: [JSONValue.Member] = [
    .init("blank", described("Un texte vide", Schemas.blankText)),
    .init("absent", described("Ce qui ne répond rien", absent)),
    .init("yes", described("Un oui", Schemas.oneOf(yes))),
    .init("no", described("Un non", Schemas.oneOf(no))),
    .init(
      "box",
      described(
        "Une case",
        Schemas.any([Schemas.reference("absent"), Schemas.reference("yes"), Schemas.reference("no")])
      )
    ),
    .init("stored", described("Ce qui s’enregistre sans être examiné", stored)),
  ]

  /// Any value without the null character, in names too.
  private static let stored: JSONValue = [
    "not": ["type": "string", "pattern": "\\x00"], "items": Schemas.reference("stored"),
    "propertyNames": Schemas.withoutNul, "additionalProperties": Schemas.reference("stored"),
  ]

  private static func described(_ words: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(words))] + members)
  }
}
