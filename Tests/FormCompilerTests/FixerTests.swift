import FormSource
import FormSyntax
import FormTestSupport
import Testing

@testable import FormCompiler

/// Corrections in memory: what is changed, what is kept, and what is left to a person.
@Suite struct FixerTests {
  static let path = "config/authorization_request_forms/x.yml"

  /// The forms file after its corrections, and the rules that still speak.
  private func fixed(_ text: String, _ base: MemoryProject = .base) -> (text: String, told: [String], titles: [String])
  {
    let project = base.with(Self.path, text).project
    var fixer = fixer(project)
    let files = fixer.run()
    let file = files.first { $0.path == Self.path }
    return (
      file.map { String(decoding: $0.after, as: UTF8.self) } ?? text, fixer.verdict.findings.map(\.rule.id),
      files.flatMap(\.titles).map(\.english)
    )
  }

  private func fixer(_ project: Project) -> Fixer {
    Fixer(project, Pipeline.lint(project, environment: .production)) {
      Pipeline.lint($0, environment: .production)
    } selection: { verdict, _ in
      verdict.findings
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func everyOtherByteIsKept(end: String) {
    func text(_ name: String, _ isPublic: String) -> String {
      [
        "# début", "x:", "  authorization_request:   Exemple", "", "  name:  \(name)   # 12 ?",
        "  public: \(isPublic)",
        "  initialize_with: {intitule:   Nom }", "# fin",
      ].joined(separator: end)
    }
    let result = fixed(text("12", "'false'"))
    #expect(result.text == text("\"12\"", "false"))
    #expect(result.told == [] && result.titles == ["Add quotes", "Remove the quotes"])
  }

  @Test func aByteOrderMarkGoesAndItsFileIsCorrectedInOneRun() {
    let result = fixed("\u{FEFF}x:\n  authorization_request: Exemple\n  name: 12\n")
    #expect(Array(result.text.utf8) == Array("x:\n  authorization_request: Exemple\n  name: \"12\"\n".utf8))
    #expect(result.told == [])
  }

  /// What stands behind a comment that goes is somebody’s.
  @Test(arguments: [
    ("  name: Nom # datapass:disable=unknown-key -- rien # TODO", "  name: Nom # TODO"),
    ("  # datapass:disable=unknown-key -- rien  # TODO\n  name: Nom", "  # TODO\n  name: Nom"),
    ("  name: Nom # datapass:disable=unknown-key -- rien", "  name: Nom"),
    ("  # datapass:disable=unknown-key -- voir #12\n  name: Nom", "  name: Nom"),
  ])
  func anotherCommentSurvives(_ before: String, _ after: String) {
    let head = "x:\n  authorization_request: Exemple\n"
    #expect(fixed(head + before + "\n").text == head + after + "\n")
  }

  @Test func embeddedRubyStays() {
    let result = fixed(
      "x:\n  authorization_request: Exemple\n  introduction: \"<%= Rails.application.credentials.x || 'n' %>\"\n"
        + "<% if Rails.env.production? %>\n  name: 12\n<% else %>\n  name: 13\n<% end %>\n"
    )
    #expect(result.text.hasSuffix("? %>\n  name: \"12\"\n<% else %>\n  name: \"13\"\n<% end %>\n"))
    #expect(result.text.contains("<%= Rails.application.credentials.x || 'n' %>"))
    #expect(result.told == [])
  }

  @Test func nestedEditsTakeTwoRounds() {
    // The comment is unused once it has been taken from the entry that it stands in, and the number within is quoted.
    let result = fixed(
      "x:\n  # datapass:disable=unknown-key,unread-key -- rien\n  authorization_request: Exemple\n  name: 12 "
        + "# datapass:disable=unknown-key -- rien\n"
    )
    #expect(result.text == "x:\n  authorization_request: Exemple\n  name: \"12\"\n")
  }

  @Test func unsafeFixesAreLeftToAPerson() {
    let text = "x:\n  authorization_request: Exempel\n"
    #expect(fixed(text).text == text)
    #expect(fixed(text).told == ["unknown-definition"])
  }

  @Test func aSharedTextIsCorrectedOnce() {
    let result = fixed(
      "_name: &name 12\nx:\n  authorization_request: Exemple\n  name: *name\ny:\n  authorization_request: Exemple\n"
        + "  name: *name\n"
    )
    #expect(result.text.hasPrefix("_name: &name \"12\"\n"))
  }

  @Test func theConfigurationIsReadAgain() {
    let base = MemoryProject.base.with(
      "datapass.yml",
      "# datapass:disable=unknown-rule -- rien\nseverities:\n  unknown-key: off\n"
    )
    let result = fixed("x:\n  authorization_request: Exemple\n  clef: 1\n", base)
    #expect(result.told == [] && result.titles == ["Remove what has no effect"])
  }

  @Test func aFixThatBringsAnotherFindingIsNotMade() {
    let text = "x:\n  authorization_request: Exemple\n  name: 12\n  description: 13\n"
    let project = MemoryProject.base.with(Self.path, text).project
    // A project in which another mistake shows as soon as the name is quoted.
    var fixer = Fixer(project, Pipeline.lint(project, environment: .production)) { changed in
      guard let file = changed.tree.files.first(where: { $0.path == Self.path }),
        ByteSearch.contains(Array("\"12\"".utf8), in: file.bytes)
      else { return Pipeline.lint(changed, environment: .production) }
      return Pipeline.lint(
        changed.replacing([file.id: file.bytes + Array("  clef: 1\n".utf8)]),
        environment: .production
      )
    } selection: { verdict, _ in
      verdict.findings
    }
    let files = fixer.run()
    #expect(files.map { String(decoding: $0.after, as: UTF8.self) } == [text.replacing("13", with: "\"13\"")])
    #expect(fixer.verdict.findings.map(\.rule.id) == ["wrong-type"])
  }

  @Test func editsThatOverlapWait() {
    let source = SourceID(0)
    var set = EditSet()
    func fix(_ edits: (Int, Int, String)...) -> [Fix.Edit] {
      edits.map { Fix.Edit(ByteSpan(source, $0.0, $0.1), $0.2) }
    }
    let fixes = [
      fix((2, 4, "x")), fix((3, 5, "y")), fix((0, 3, "y")), fix((2, 2, "y")), fix((0, 1, "z"), (3, 3, "y")),
      fix((4, 4, "y"), (6, 6, "y")), fix((0, 0, "("), (1, 1, ")")),
    ]
    var added: [Bool] = []
    for fix in fixes { added.append(set.add(fix)) }
    #expect(added == [true, false, false, false, false, true, true])
    let file = SourceFile(id: source, path: "x", role: .forms, bytes: Array("abcdef".utf8))
    #expect(String(decoding: set.applied(to: file), as: UTF8.self) == "(a)bxyefy")
  }
}
