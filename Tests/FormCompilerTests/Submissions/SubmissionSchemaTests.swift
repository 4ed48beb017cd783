import FormCatalog
import FormCompiler
@testable import FormEmitters
import FormJSON
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// The JSON Schemas themselves; their verdicts are compared with the validator’s by `Tests/External/agreement.py`.
@Suite struct SubmissionSchemaTests {
  private func text(_ uid: String, _ moment: Moment) throws -> String {
    let form = try #require(VerdictProject.catalog.forms[uid])
    let schema = try #require(SubmissionSchema(form, in: VerdictProject.catalog, at: moment))
    return String(decoding: JSONWriter.write(schema.json, .pretty), as: UTF8.self)
  }

  @Test func theSchemaIsTheRecordedOne() throws {
    for moment in Moment.allCases {
      let file = VerdictProject.folder.appendingPathComponent("api-complete-toutes.\(moment.rawValue).schema.json")
      try Recording.compare(Array(try text("api-complete-toutes", moment).utf8), with: file)
    }
  }

  @Test func whatASchemaCannotSayIsNamed() throws {
    let schema = try text("api-complete", .submit)
    let start = try #require(schema.range(of: "\"x-not-expressed\""))
    let codes = schema[start.lowerBound...].split(separator: "\"").filter {
      $0.contains("-") || $0 == "distinct" || $0 == "after"
    }
    let checks = FormatCheck.allCases.map(\.code.rawValue)
    #expect(codes.map(String.init) == ["x-not-expressed"] + checks + ["distinct", "after"])
  }

  /// `lint` reports it, and nothing keeps the definition from being compiled.
  @Test func aScopeThatIsThereTwiceIsNamedOnce() throws {
    let path = "config/authorization_definitions/cantine.yml"
    let text = VendorCheckout.base.text(path).replacing("value: adresse", with: "value: quotient")
    let catalog = Pipeline.read(VendorCheckout.base.with(path, text).project, environment: .production).catalog
    let form = try #require(catalog.forms["api-cantine"])
    let schema = try #require(SubmissionSchema(form, in: catalog, at: .draft))
    #expect(JSONReader.read(JSONWriter.write(schema.json, .pretty), source: SourceID(0)).problems.isEmpty)
  }

  @Test func expressionsArePortable() throws {
    for form in VerdictProject.catalog.forms.entries {
      let schema = try text(form.uid, .submit)
      // What Python, Rust and JavaScript do not read alike.
      for escape in [#"\\d"#, #"\\s"#, #"\\w"#, #"\\b"#, #"\\A"#, #"\\Z"#, #"\\p"#] {
        #expect(!schema.contains(escape))
      }
    }
  }

  /// fastjsonschema takes a bare dollar sign for the end of the text, in character classes too.
  @Test(arguments: [
    (#"[€$]"#, #"^(?:[€\x24])$"#), (#"[€\$]"#, #"^(?:[€\x24])$"#), (#"a\$"#, #"^(?:a\x24)$"#),
    (#"[\\$]"#, #"^(?:[\\\x24])$"#), (#"\\\$\\"#, #"^(?:\\\x24\\)$"#),
  ])
  func dollarSignsInExpressionsAreWrittenByTheirCode(_ expression: String, _ written: String) {
    #expect(PortablePattern.anchored(expression) == written)
  }

  @Test func compileWritesASchemaForEachFormAndMoment() {
    let files = ArtifactStage.artifacts([.jsonSchema], of: VerdictProject.catalog, site: .standard).map(\.path)
    #expect(
      files == [
        "json-schema/definitions/api_complete.draft.schema.json", "json-schema/definitions/api_complete.schema.json",
        "json-schema/forms/api-complete-grand-logiciel.draft.schema.json",
        "json-schema/forms/api-complete-grand-logiciel.schema.json",
        "json-schema/forms/api-complete-toutes.draft.schema.json",
        "json-schema/forms/api-complete-toutes.schema.json", "json-schema/forms/api-complete.draft.schema.json",
        "json-schema/forms/api-complete.schema.json",
      ]
    )
  }

  /// Schemas that share what they have in common are the same as those that stand alone.
  @Test func whatIsSharedIsTheSame() throws {
    let catalog = VerdictProject.catalog
    for definition in catalog.definitions.entries {
      let parts = SharedParts()
      for form in catalog.forms.entries where form.definition == definition.id {
        for moment in Moment.allCases {
          let schema = try #require(SubmissionSchema(form, in: catalog, at: moment, sharing: parts))
          let shared = String(decoding: JSONWriter.write(schema.json, .pretty), as: UTF8.self)
          #expect(try shared == text(form.uid, moment))
        }
      }
    }
  }
}
