import FormDiff
package import FormJSON

/// The JSON Schema (draft 2020-12) of what ``DiffJSON`` writes.
///
/// A later version may add kinds of changes and members, and takes nothing away.
package enum DiffSchema {
  package static let json: JSONValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "datapass diff --format json",
    "type": "object",
    "required": ["changes", "summary"],
    "properties": [
      "changes": ["type": "array", "items": ["$ref": "#/$defs/change"]],
      "summary": counts,
      "cautions": [
        "description":
          "Why changes may not be what they seem, in whole sentences; absent where there is nothing to say.",
        "type": "array", "minItems": 1, "items": ["type": "string"],
      ],
    ],
    "$defs": .object(definitions),
  ]

  static let definitions: [JSONValue.Member] = [
    JSONValue.Member("change", change),
    JSONValue.Member("subject", subject),
    JSONValue.Member("impact", ["description": "What it does to an audience.", "enum": names(Impact.self)]),
    JSONValue.Member("place", place),
    JSONValue.Member("position", position),
    JSONValue.Member("migration", migration),
    JSONValue.Member("evidence", evidence),
  ]

  private static let counts = object(
    "How many changes there are: of each greatest impact, those that nobody has accepted, and those that somebody has.",
    [("changes", count)] + Impact.allCases.sorted(by: >).map { ($0.rawValue, count) } + [("accepted", count)]
  )

  private static let change = object(
    "One cause, whatever number of entries it touches.",
    [
      ("kind", described("What happens; `datapass explain` knows it.", ["pattern": "^[a-z]+(-[a-z]+)*$"])),
      ("subject", described("The identifier of the first entry that it touches.")),
      ("reach", ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/subject"]]),
      (
        "audiences",
        object(
          "Whom it touches, and how much.",
          [],
          optional: Audience.allCases.map { ($0.rawValue, ["$ref": "#/$defs/impact"]) }
        )
      ),
      (
        "message", described("One sentence without a full stop and without its subject, in the language of the report.")
      ),
    ],
    optional: [
      ("before", sided), ("after", sided),
      ("migration", ["$ref": "#/$defs/migration"]),
      ("evidence", ["$ref": "#/$defs/evidence"]),
      ("accepted", object("A commit says that it is wanted.", [("reason", described("Why."))])),
    ]
  )

  private static let subject = object(
    "An entry of the project.",
    [
      ("kind", ["enum": names(Change.Subject.Kind.self)]),
      ("id", described("Its identifier.")),
      ("name", described("The name that people know it by.")),
    ]
  )

  private static let sided: JSONValue = [
    "description": "Absent where there is nothing on this side; null where it comes with the tool.",
    "anyOf": [["$ref": "#/$defs/place"], ["type": "null"]],
  ]

  private static let place = object(
    nil,
    [
      ("file", described("Relative to the root of the project.")),
      ("range", object(nil, [("start", ["$ref": "#/$defs/position"]), ("end", ["$ref": "#/$defs/position"])])),
    ]
  )

  private static let position = object(
    "The column counts code points, the offset bytes.",
    [
      ("line", ["type": "integer", "minimum": 1]), ("column", ["type": "integer", "minimum": 1]),
      ("offset", count),
    ]
  )

  private static let migration = object(
    "A value that is gone and that requests in the database may hold.",
    [
      ("of", ["enum": names(Change.Migration.Kind.self)]),
      ("old", described("The value that is gone.")),
      ("new", described("What replaces it; null for nothing.", ["type": ["string", "null"]])),
    ],
    optional: [
      (
        "files",
        [
          "description": "The data migrations that name the old value, the newest first; absent outside a checkout.",
          "type": "array", "items": ["type": "string"],
        ]
      ),
      ("snippet", described("A Rails migration to start from; absent outside a checkout.")),
    ]
  )

  private static let evidence = object(
    "An answer, or several together, that one side accepts and the other refuses.",
    answer + [("accepted", object(nil, [("before", ["type": "boolean"]), ("after", ["type": "boolean"])]))],
    optional: [
      (
        "others",
        ["description": "The answers that go with it.", "type": "array", "minItems": 1, "items": object(nil, answer)]
      )
    ]
  )

  private static let answer: [(String, JSONValue)] = [
    ("field", described("The field.")),
    ("answer", ["description": "As a submission’s `data` or `documents` has it."]),
  ]

  static let count: JSONValue = ["type": "integer", "minimum": 0]

  private static func names<Name: CaseIterable & RawRepresentable<String>>(_ names: Name.Type) -> JSONValue {
    .array(names.allCases.map { .string($0.rawValue) })
  }

  /// A text, or what `schema` says.
  static func described(_ description: String, _ schema: JSONValue = [:]) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    let type = members.contains { $0.name == "type" } ? [] : [JSONValue.Member("type", "string")]
    return .object([.init("description", .string(description))] + type + members)
  }

  static func object(
    _ description: String?,
    _ required: [(String, JSONValue)],
    optional: [(String, JSONValue)] = []
  ) -> JSONValue {
    .object(
      [
        description.map { .init("description", .string($0)) }, .init("type", "object"),
        required.isEmpty ? nil : .init("required", .array(required.map { .string($0.0) })),
        .init("properties", .object((required + optional).map { .init($0.0, $0.1) })),
      ].compactMap(\.self)
    )
  }
}
