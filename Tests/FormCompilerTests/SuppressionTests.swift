import FormSource
import FormTestSupport
import Testing

@testable import FormCompiler

/// Which findings a comment silences, and what is said of the comment.
@Suite struct SuppressionTests {
  /// A forms file and the rules of all that is told about the project around it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let told: [String]

    init(_ name: String, _ told: [String], _ text: String) {
      testDescription = name
      self.told = told
      self.text = text
    }
  }

  static let cases = [
    Case("end of its line", [], "  clef: 1 # datapass:disable=unknown-key -- lue ailleurs\n"),
    Case(
      "end of another line",
      ["unused-suppression", "unknown-key"],
      "  name: Nom # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n"
    ),
    Case("line above", [], "  # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n"),
    Case(
      "blank lines and comments between",
      [],
      "  # datapass:disable=unknown-key -- lue ailleurs\n\n  # autre\n  clef: 1\n"
    ),
    Case(
      "only the entry that follows",
      ["unknown-key"],
      "  # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n  autre: 2\n"
    ),
    Case(
      "all that the entry holds",
      [],
      "  # datapass:disable=unknown-key -- lue ailleurs\n  stage:\n    type: sandbox\n    clef: 1\n"
    ),
    Case(
      "a list at the indentation of its key",
      [],
      "  # datapass:disable=unknown-key -- lue ailleurs\n  steps:\n  - name: basic_infos\n    clef: 1\n  - name: scopes\n"
    ),
    Case(
      "one item of a list",
      ["unknown-key"],
      "  steps:\n    # datapass:disable=unknown-key -- lue ailleurs\n    - name: basic_infos\n      clef: 1\n"
        + "    - name: scopes\n      clef: 1\n"
    ),
    Case("flow style", [], "  stage: {type: sandbox, clef: 1} # datapass:disable=unknown-key -- lue ailleurs\n"),
    Case(
      "one entry of a flow mapping",
      ["unknown-key"],
      "  stage: {\n    # datapass:disable=unknown-key -- lue ailleurs\n    clef: 1, autre: 2\n  }\n"
    ),
    Case("header of a block scalar", [], "  clef: | # datapass:disable=unknown-key -- lue ailleurs\n    texte\n"),
    Case(
      "in a block scalar",
      ["unknown-key"],
      "  clef: 1\n  description: |\n    # datapass:disable=unknown-key -- rien\n    texte\n"
    ),
    Case("in a quoted scalar", ["unknown-key"], "  clef: \"x # datapass:disable=unknown-key -- rien\"\n"),
    Case(
      "several rules",
      [],
      "z: {authorization_request: Exemple, name: 1, clef: 2} # datapass:disable=unknown-key, wrong-type -- lue\n"
    ),
    Case(
      "without a reason",
      ["malformed-suppression", "unknown-key"],
      "  # datapass:disable=unknown-key\n  clef: 1\n"
    ),
    Case(
      "with an empty reason",
      ["malformed-suppression", "unknown-key"],
      "  # datapass:disable=unknown-key --\n  clef: 1\n"
    ),
    Case(
      "behind another comment",
      ["malformed-suppression", "unknown-key"],
      "  # TODO # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n"
    ),
    Case(
      "another behind it",
      ["wrong-type", "unused-suppression", "malformed-suppression"],
      "  name: 1 # datapass:disable=unknown-key -- a # datapass:disable=wrong-type -- b\n  clef: 1 "
        + "# datapass:disable=unknown-key -- n° #12 # TODO\n"
    ),
    Case("without a rule", ["malformed-suppression"], "  # datapass:disable -- tout\n"),
    Case("another word", ["malformed-suppression"], "  # datapass:ignore=unknown-key -- tout\n"),
    Case("a sentence", [], "  # datapass: les formulaires\n"),
    Case("an address", [], "  # voir https://datapass:80/ et datapass:disable\n"),
    Case(
      "an unknown rule",
      ["unknown-rule", "unknown-key"],
      "  # datapass:disable=unknown-kye -- lue ailleurs\n  clef: 1\n"
    ),
    Case(
      "a blocking rule",
      ["malformed-suppression", "unknown-definition"],
      "z:\n  # datapass:disable=unknown-definition -- non\n  authorization_request: Rien\n"
    ),
    Case("unused", ["unused-suppression"], "  # datapass:disable=unknown-key -- rien\n  name: Nom\n"),
    Case("before nothing", ["unused-suppression"], "  # datapass:disable=unknown-key -- rien\n"),
    Case(
      "partly used",
      ["unused-suppression"],
      "  # datapass:disable=wrong-type,unknown-key -- lue ailleurs\n  clef: 1\n"
    ),
    Case(
      "two for one finding",
      ["unused-suppression"],
      "  # datapass:disable=unknown-key -- dehors\n  stage:\n"
        + "    # datapass:disable=unknown-key -- dedans\n    clef: 1\n"
    ),
    Case(
      "disable-file below the head",
      ["malformed-suppression", "unknown-key"],
      "  # datapass:disable-file=unknown-key -- lue ailleurs\n  clef: 1\n"
    ),
    Case("CRLF", [], "  # datapass:disable=unknown-key -- lue ailleurs\r\n  clef: 1\r\n"),
    Case(
      "embedded Ruby",
      [],
      "  name: \"<%= Rails.application.credentials.x || 'n' %>\"\n"
        + "  # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n"
    ),
    Case(
      "in the other branch",
      [],
      "<% unless Rails.env.production? %>\n  # datapass:disable=unknown-key -- lue ailleurs\n  clef: 1\n<% end %>\n"
    ),
    Case(
      "beside what is not YAML",
      ["yaml-syntax"],
      "  # datapass:disable=unknown-key -- rien\n  name: Nom\nz:\n  a: b: c\n"
    ),
  ]

  @Test func nothingIsUnusedWhileSomethingStopsTheCompilation() {
    let text = Self.head + "  # datapass:disable=unknown-key -- rien\n  name: Nom\n"
    let project = MemoryProject.base.with("config/authorization_request_forms/x.yml", text)
    #expect(project.findings.map(\.rule.id) == ["unused-suppression"])
    let broken = project.with("config/authorization_request_forms/y.yml", "y:\n  authorization_request: Rien\n")
    #expect(broken.findings.map(\.rule.id) == ["unknown-definition"])
  }

  private static let head = "x:\n  authorization_request: Exemple\n"

  @Test(arguments: cases)
  func silences(_ example: Case) {
    let project = MemoryProject.base.with("config/authorization_request_forms/x.yml", Self.head + example.text)
    #expect(project.findings.map(\.rule.id) == example.told)
  }

  @Test(arguments: ["", "# autre\n\n", "\u{FEFF}"])
  func aWholeFileIsSilencedAtItsHead(start: String) {
    let text = start + "# datapass:disable-file=unknown-key -- lue ailleurs\n" + Self.head + "  clef: 1\n  autre: 2\n"
    let project = MemoryProject.base.with("config/authorization_request_forms/x.yml", text)
    #expect(project.findings.map(\.rule.id) == (start == "\u{FEFF}" ? ["misplaced-byte-order-mark"] : []))
  }

  @Test func datapassYMLHasCommentsToo() {
    let project = MemoryProject.base.with(
      "datapass.yml",
      "severities:\n  # datapass:disable=unknown-rule -- d’une version à venir\n  a-rule: off\n"
    )
    #expect(project.findings.isEmpty)
  }

  @Test func aRuleThatIsOffStillUsesItsComment() {
    let project = MemoryProject.base
      .with("datapass.yml", "severities: {unknown-key: off}\n")
      .with(
        "config/authorization_request_forms/x.yml",
        Self.head + "  clef: 1 # datapass:disable=unknown-key -- lue ailleurs\n"
      )
    #expect(project.findings.isEmpty)
  }

  @Test func manyCommentsAndFindingsTakeNoLonger() {
    let lines = (0..<3_000).map { "  c\($0): 1 # datapass:disable=unknown-key -- n° \($0)\n" }
    let project = MemoryProject.base.with(
      "config/authorization_request_forms/x.yml",
      "# datapass:disable-file=unknown-key -- tout\n" + Self.head + lines.joined() + "  d: 1\n"
    )
    #expect(project.findings.isEmpty)
  }

  @Test func manyUnknownNamesTakeNoLonger() {
    let names = (0..<50_000).map { "r\($0)" }.joined(separator: ",")
    let comments = String(repeating: "# datapass:disable=unknown-kye -- x\n", count: 2_000)
    let project = MemoryProject.base.with(
      "config/authorization_request_forms/x.yml",
      "\(comments)# datapass:disable=\(names) -- x\n" + Self.head
    )
    #expect(Set(project.findings.map(\.rule.id)) == ["unknown-rule"])
  }

  @Test func exceptionsOfTheConfiguration() {
    func told(_ ignore: String) -> [String] {
      MemoryProject.base
        .with("datapass.yml", "ignore:\n  - \(ignore)\n")
        .with("config/authorization_request_forms/x.yml", Self.head + "  clef: 1\n  name: 1\n")
        .findings.map(\.rule.id)
    }
    #expect(told("{paths: [config/**/x.yml], rules: [unknown-key], reason: ancien}") == ["wrong-type"])
    #expect(told("{paths: [\"config/*_request_forms/?.yml\"], reason: ancien}") == [])
    #expect(told("{paths: [config/y.yml], reason: ancien}") == ["unknown-key", "wrong-type"])
    #expect(told("{paths: [config/**/x.yml], rules: [unknown-key]}") == ["unknown-key", "wrong-type", "expected-key"])
    #expect(
      told("{paths: [config/], rules: [unknown-kye], reason: ancien}") == ["unknown-key", "wrong-type", "unknown-rule"]
    )
    #expect(told("{paths: [config/], rules: [yaml-syntax], reason: ancien}").contains("ineffective-setting"))
  }
}
