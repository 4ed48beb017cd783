package import FormJSON
import FormSource
import FormSubmission

/// What the script of the pages would else repeat of the validator: its words, its expressions, its numbers.
package enum BrowserWords {
  package static func json() -> JSONValue {
    .object([
      .init("words", .object(words)),
      .init("separator", .string(Violation.separator)),
      .init("not_blank", .string(PortablePattern.notBlank)),
      .init("whole_number", .string(PortablePattern.anchored(PortablePattern.wholeNumber))),
      .init("greatest_number", .integer(FieldValue.greatestNumber)),
      .init("yes", .array(SharedSchemas.yes)),
      .init("no", .array(SharedSchemas.no)),
      .init("types", .object(FieldSchema.Kind.allCases.map(type))),
      .init(
        "formats",
        .object(TextFormat.allCases.map { .init($0.rawValue, .string(PortablePattern.anchored($0.expression))) })
      ),
      .init("la_poste", .string(SIRET.laPoste)),
      .init("size_units", .array(SizeUnit.all.map(sizeUnit))),
      .init("common_boxes", SchemaEmitter.strings(CheckboxSchema.common)),
      .init("parties", SchemaEmitter.strings(Submission.parties)),
      .init("most_of_a_kind", .integer(Violation.mostOfAKind)),
      .init("most_problems", .integer(JSONLimits.standard.problems)),
      .init("depth", .integer(JSONLimits.standard.depth)),
    ])
  }

  private static var words: [JSONValue.Member] {
    let problems: [(name: String, kind: JSONProblem.Kind)] = [
      ("malformed.surrogate", .loneSurrogate), ("malformed.depth", .tooDeep(limit: JSONLimits.standard.depth)),
    ]
    return MessageTemplates.all.map { .init($0.name, .string($0.text)) }
      + problems.map { name, kind in
        .init(name, .string(JSONProblem(kind, at: .startOfFile(SourceID(0))).words.french))
      }
  }

  private static func sizeUnit(_ unit: SizeUnit) -> JSONValue {
    .object([.init("bytes", .integer(unit.bytes)), .init("name", .string(unit.french))])
  }

  /// Whether a type takes several values, and the form that each of its texts has.
  private static func type(_ kind: FieldSchema.Kind) -> JSONValue.Member {
    .init(
      kind.rawValue,
      .object([
        .init("many", .bool(kind.isMany)), .init("format", kind.format.map { .string($0.rawValue) } ?? .null),
      ])
    )
  }
}
