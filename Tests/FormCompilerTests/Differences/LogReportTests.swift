import FormCompiler
import FormDiff
import FormJSON
import FormSource
import FormTestSupport
import Testing

/// The reports of `diff --log` on the examples of every kind.
@Suite struct LogReportTests {
  private static let commit = LoggedCommit(hash: "0123456789abcdef", day: "2026-01-31", subject: "a\u{1B}[31m <b> @c")

  private static func changes(_ example: ChangeExampleTests.Example) -> LoggedCommit.Outcome {
    .changes(
      ChangeExampleTests.diff(
        example.example,
        MarkedText(example.example.before).bytes,
        MarkedText(example.example.after).bytes
      )
    )
  }

  private static func json(_ outcomes: [LoggedCommit.Outcome]) -> JSONValue {
    var json = LogJSON(.french)
    for outcome in outcomes { json.add(commit, outcome) }
    return json.json
  }

  private static func mistakes(_ value: JSONValue) -> [String] {
    var check = SchemaCheck(LogSchema.json)
    check.check(value)
    return check.mistakes
  }

  @Test(arguments: ChangeExampleTests.Example.all)
  func theJSONKeepsItsContract(_ example: ChangeExampleTests.Example) {
    let json = Self.json([Self.changes(example), .unchanged, .unreadable(Words(fr: "illisible", en: "unreadable"))])
    #expect(Self.mistakes(json) == [])
    #expect(json["commits"]?.elements.map { $0["changes"]?.elements.count } == [1, 0, 0])
    #expect(json["commits"]?.elements[0]["changes"]?.elements.map { $0["kind"] } == [.string(example.kind.id)])
    #expect(json["summary"] == ["commits": 3, "changing": 1, "unreadable": 1])
  }

  /// The contract says something: each of these breaks it.
  @Test func anotherDocumentBreaksTheContract() {
    let commit: JSONValue = ["hash": "0a", "date": "2026-01-31", "subject": "s", "changes": []]
    func mistakes(_ commit: JSONValue) -> [String] {
      Self.mistakes(["commits": [commit], "summary": ["commits": 1, "changing": 0, "unreadable": 0]])
    }
    #expect(mistakes(commit) == [])
    for (name, value) in [
      ("hash", "HEAD"), ("date", 1), ("subject", .null), ("changes", [["kind": "a"]]), ("unreadable", true),
      ("other", 1),
    ] as [(String, JSONValue)] {
      let members = commit.members.filter { $0.name != name } + [JSONValue.Member(name, value)]
      #expect(!mistakes(.object(members)).isEmpty, "\(name): \(value)")
    }
  }

  @Test(arguments: ChangeExampleTests.Example.all)
  func eachChangeIsOneLine(_ example: ChangeExampleTests.Example) {
    let outcome = Self.changes(example)
    let text = LogText(.french, isColoured: false).text(Self.commit, outcome).split(separator: "\n")
    #expect(text.count == 2 && text[0].hasPrefix("2026-01-31 0123456789 a"), "\(text)")
    #expect(text[1].contains("[\(example.kind.id)]: "), "\(text)")
    let markdown = LogMarkdown(.french).text(Self.commit, outcome).split(separator: "\n")
    #expect(markdown.count == 2 && markdown[0].contains("\\<b\\> `@c`"), "\(markdown)")
  }

  @Test func whatChangesNothingHasNoLine() {
    #expect(LogText(.french, isColoured: false).text(Self.commit, .unchanged) == "")
    #expect(LogMarkdown(.french).text(Self.commit, .unchanged) == "")
  }
}
