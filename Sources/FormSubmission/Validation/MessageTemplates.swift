/// The French messages of all violations as templates with placeholders such as `{label}`, for validators written in
/// other languages. They are made by ``Violation`` itself, so that the words are the same.
package enum MessageTemplates {
  /// A named message with placeholders in braces.
  package struct Template: Sendable {
    package let name: String
    package let text: String

    fileprivate init(_ name: String, _ violation: Violation) {
      self.init(name, violation.french)
    }

    fileprivate init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// All templates, each once. Each is named after the code of its violation, then a dot and the variant where there
  /// are several; where some types of questions have words of their own, the variant is the type.
  package static let all = outline + answers + types + formats + checks + rules

  private static let outline = [
    Template("outline.submission", .noSubmission), Template("outline.missing-data", .missingData),
    Template("outline.data", .mistypedData), Template("outline.documents", .mistypedDocuments),
    Template("outline.party", .mistypedParty("{name}")), Template("outline.box", .mistypedBox("{name}")),
    Template("unknown-field", .unknown(at: "", "{name}")),
    Template("nul.stored", .nul(at: "", "{name}")),
    Template("misplaced", .misplaced("{name}", outOf: "{part}")), Template("type.box", .type(box)),
    Template("accepted.box", .notAccepted(box)), Template("deprecated", .deprecated("{value}", at: 0)),
  ]

  private static let answers = [
    Template("required", .required(field())), Template("required.document", .required(field(.document))),
    Template("required.choice", .required(field(.choice))), Template("required.choices", .required(field(.choices))),
    Template("required.scopes", .required(field(.scopes))), Template("required.boolean", .required(field(.boolean))),
    Template("option", .option(field(), "{value}", at: nil)),
    Template("alone", .alone(field(), "{value}", at: nil)),
    Template("nul", .nul(field(), at: nil)), Template("pattern", .pattern(field(), at: nil)),
    Template("minimum", .minimum(field(), "{bound}", at: nil)),
    Template("maximum", .maximum(field(), "{bound}", at: nil)),
    Template("minimum.date", .minimum(field(), day: "{bound}", "{bound}", at: nil)),
    Template("maximum.date", .maximum(field(), day: "{bound}", "{bound}", at: nil)),
    Template("too-short", .tooShort(field(), "{bound}", at: nil)),
    Template("too-long", .tooLong(field(), "{bound}", at: nil)), Template("after.past", .past(field(), at: nil)),
    Template("after.future", .future(field(), at: nil)), Template("count", .count(field(), "{bound}")),
    Template("count.document", .count(field(.document), "{bound}")),
    Template("content-type", .contentType(field(), "{file}", ["{types}"], at: nil)),
    Template(
      "size",
      .size(field(), "{file}", "{bound}", SizeUnit(bytes: 1, french: "{unit}", english: "{unit}"), at: nil)
    ),
    Template("accepted", .refused(field())),
  ]

  private static let types = FieldSchema.Kind.allCases.map { Template("type.\($0.rawValue)", .type(field($0))) }

  private static let formats = TextFormat.allCases.map {
    Template("format.\($0.rawValue)", .format(field(), $0, at: nil))
  }

  private static let checks = FormatCheck.allCases.map {
    Template($0.code.rawValue, .failed($0, field(), at: nil))
  }

  /// Those of rules are named after their keywords; `question` is the template for each field that one names.
  private static let rules =
    RuleSchema.Keyword.allCases.compactMap { keyword in
      RuleSchema.Kind(keyword, ["{names}"], ["{others}"]).map { kind in
        Template("rule.\(keyword.rawValue)", Violation.words(of: kind) { ($0[0], $0[0]) }.french)
      }
    } + [Template("question", Violation.question("{label}").french)]

  private static let box = CheckboxSchema(name: "", label: "{label}")

  private static func field(_ kind: FieldSchema.Kind = .text) -> FieldSchema {
    FieldSchema(name: "", block: "", kind: kind, label: "{label}")
  }
}
