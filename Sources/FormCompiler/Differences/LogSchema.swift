package import FormJSON

/// The JSON Schema (draft 2020-12) of what ``LogJSON`` writes.
package enum LogSchema {
  package static let json: JSONValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "datapass diff --log A..B --format json",
    "type": "object",
    "required": ["commits", "summary"],
    "properties": [
      "commits": ["type": "array", "items": ["$ref": "#/$defs/commit"]],
      "summary": DiffSchema.object(
        "How many commits there are, how many change the forms, and of how many this cannot be read.",
        [("commits", DiffSchema.count), ("changing", DiffSchema.count), ("unreadable", DiffSchema.count)]
      ),
    ],
    "$defs": .object([JSONValue.Member("commit", commit)] + DiffSchema.definitions),
  ]

  private static let commit = DiffSchema.object(
    "A commit, the newest first; a merge, as against the branch that it is on.",
    [
      ("hash", DiffSchema.described("Its full name.", ["pattern": "^[0-9a-f]+$"])),
      ("date", DiffSchema.described("The day on which it was committed, in its own time zone.")),
      ("subject", DiffSchema.described("The first line of its message, which may contain anything.")),
      ("changes", ["type": "array", "items": ["$ref": "#/$defs/change"]]),
    ],
    optional: [
      ("unreadable", DiffSchema.described("Why its changes cannot be read; one sentence without a full stop."))
    ]
  )
}
