import FormCatalog
import FormCompiler
import FormSubmission
import Foundation
import Testing

/// Answers as people type them. The cases are a field of `Fixtures/verdicts/project`, what is typed, and what is read;
/// the script of the pages and the pages themselves (`Tests/External/typed_answers.py`) read the same.
@Suite struct TypedAnswerTests {
  struct Case: Decodable {
    let field: String
    let typed: String
    let read: String

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      field = try parts.decode(String.self)
      typed = try parts.decode(String.self)
      read = try parts.decode(String.self)
    }
  }

  static let file = Recording.folder.appendingPathComponent("typed.json")

  static func cases() throws -> [Case] { try JSONDecoder().decode([Case].self, from: Data(contentsOf: file)) }

  @Test func answersAreReadAsTheyAreMeant() throws {
    let schema = try #require(VerdictProject.catalog.forms["api-complete"]?.schema)
    for example in try Self.cases() {
      let field = try #require(schema[example.field])
      #expect(field.read(typed: .text(example.typed)) == .text(example.read), "\(example.field)")
      #expect(field.read(typed: .list(["", example.typed])) == .list(["", example.read]), "\(example.field)")
    }
  }

  @Test func everyTypeThatIsTypedHasACase() throws {
    let schema = try #require(VerdictProject.catalog.forms["api-complete"]?.schema)
    let kinds = Set(try Self.cases().compactMap { schema[$0.field]?.kind })
    #expect(FieldSchema.Kind.allCases.filter { $0.isTyped && !kinds.contains($0) } == [])
  }

  /// What is chosen keeps its blanks, and what is no text stays what it is.
  @Test func whatIsNotTypedStaysAsItIs() {
    let chosen = FieldSchema(name: "a", block: "b", kind: .text, label: "A", limits: FieldLimits(options: [" a"]))
    #expect(chosen.read(typed: .text(" a")) == .text(" a"))
    let text = FieldSchema(name: "a", block: "b", kind: .text, label: "A")
    for value in [FieldValue.integer(1), .flag(true), .documents([]), .unusable()] {
      #expect(text.read(typed: value) == value)
    }
  }

  /// Only what comes from a page is read so: the canonical shape and the JSON Schema judge what is written there.
  @Test func theCanonicalShapeIsJudgedAsItIsWritten() {
    let data = #"{"data": {"siret": "217 500 016 00019", "courriel": " a@b.fr", "noms": [" 123456789 "]}}"#
    #expect(VerdictProject.faults(data) == ["format /data/courriel", "format /data/siret", "too-long /data/noms/0"])
    let stored = data.replacing(#"[" 123456789 "]"#, with: #""[\" 123456789 \"]""#)
    #expect(VerdictProject.faults(stored, shape: .storage) == [])
    let post = "siret=217+500%C2%A0016+00019&courriel=+a%40b.fr%0D%0A&noms[]=+123456789+&effectif=+12"
    #expect(VerdictProject.faults(post, shape: .form) == [])
  }

  /// `detail` takes twenty characters.
  @Test func aLineBreakOfABrowserCountsOnce() {
    let lines = "0123456789%0D%0A012345678"
    #expect(VerdictProject.faults("effectif=40&detail=\(lines)", shape: .form) == [])
    #expect(VerdictProject.faults("effectif=40&detail=\(lines)9", shape: .form) == ["too-long /data/detail"])
    let data = #"{"data": {"effectif": 40, "detail": "0123456789\r\n012345678"}}"#
    #expect(VerdictProject.faults(data, shape: .storage) == [])
    #expect(VerdictProject.faults(data) == ["too-long /data/detail"])
  }
}
