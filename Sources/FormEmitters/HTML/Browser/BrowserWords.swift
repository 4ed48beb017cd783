package import FormJSON
import FormSource
import FormSubmission

/// What the script of the pages would else repeat of the validator: its words, its expressions, its numbers.
package enum BrowserWords {
  package static func json() -> JSONValue {
    [
      "words": .object(words),
      "separator": .string(Violation.separator),
      "not_blank": .string(PortablePattern.notBlank),
      "whole_number": .string(PortablePattern.anchored(PortablePattern.wholeNumber)),
      "greatest_number": .integer(FieldValue.greatestNumber),
      "yes": .array(SharedSchemas.yes),
      "no": .array(SharedSchemas.no),
      "types": .object(FieldSchema.Kind.allCases.map(type)),
      "formats": .object(
        TextFormat.allCases.map { .init($0.rawValue, .string(PortablePattern.anchored($0.expression))) }
      ),
      "advice_formats": .object(
        TextFormat.allCases.filter { $0.adviceExpression != $0.expression }.map {
          .init($0.rawValue, .string(PortablePattern.anchored($0.adviceExpression)))
        }
      ),
      "blank_within": .object(
        TextFormat.allCases.compactMap { format in format.blankWithin.map { .init(format.rawValue, .string($0)) } }
      ),
      "checks": .object(
        TextFormat.allCases.compactMap { format in
          format.check.map { .init(format.rawValue, .string($0.code.rawValue)) }
        }
      ),
      "la_poste": .string(SIRET.laPoste),
      "size_units": .array(SizeUnit.all.map(sizeUnit)),
      "file_types": .object(
        MediaType.extensions.keys.sorted().map { .init($0, .string(MediaType.shownName(of: $0))) }
      ),
      "common_boxes": SchemaEmitter.strings(CheckboxSchema.common),
      "parties": SchemaEmitter.strings(Submission.parties),
      "most_of_a_kind": .integer(Violation.mostOfAKind),
      "most_repeated": .integer(String.mostRepeated),
      "most_problems": .integer(JSONLimits.standard.problems),
      "depth": .integer(JSONLimits.standard.depth),
    ]
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
    ["bytes": .integer(unit.bytes), "name": .string(unit.french)]
  }

  /// Whether a type takes several values, whether people type them, and the form that each of its texts has.
  private static func type(_ kind: FieldSchema.Kind) -> JSONValue.Member {
    .init(
      kind.rawValue,
      [
        "many": .bool(kind.isMany), "typed": .bool(kind.isTyped),
        "format": kind.format.map { .string($0.rawValue) } ?? .null,
      ]
    )
  }
}
