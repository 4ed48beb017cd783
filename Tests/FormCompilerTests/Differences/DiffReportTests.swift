import FormCompiler
import FormDiff
import FormEmitters
import FormJSON
import FormSource
import FormTestSupport
import Testing

/// The reports of `diff` on the examples of every kind.
@Suite struct DiffReportTests {
  private static func diff(_ example: ChangeExampleTests.Example) -> ProjectDiff {
    ChangeExampleTests.diff(
      example.example,
      MarkedText(example.example.before).bytes,
      MarkedText(example.example.after).bytes
    )
  }

  @Test(arguments: ChangeExampleTests.Example.all)
  func theJSONKeepsItsContract(_ example: ChangeExampleTests.Example) {
    let json = DiffJSON(Self.diff(example), .french).json
    var check = SchemaCheck(DiffSchema.json)
    check.check(json)
    #expect(check.mistakes == [])
    #expect(json["changes"]?.elements.map { $0["kind"] } == [.string(example.kind.id)])
    #expect(json["summary"]?["changes"] == 1)
  }

  /// The contract says something: each of these breaks it.
  @Test func anotherDocumentBreaksTheContract() {
    let change: JSONValue = [
      "kind": "scope-removed", "subject": "a", "reach": [["kind": "form", "id": "a", "name": "A"]],
      "audiences": ["drafts": "breaking"], "message": "m",
    ]
    func mistakes(_ change: JSONValue) -> [String] {
      var check = SchemaCheck(DiffSchema.json)
      check.check([
        "changes": [change], "summary": ["changes": 1, "breaking": 1, "undecided": 0, "notice": 0, "accepted": 0],
      ])
      return check.mistakes
    }
    #expect(mistakes(change) == [])
    for (name, value) in [
      ("kind", "Scope removed"), ("reach", []), ("audiences", ["drafts": "bad"]), ("audiences", ["cats": "notice"]),
      ("message", 1), ("before", ["file": "a"]), ("migration", ["of": "scope", "old": "a"]), ("other", 1),
    ] as [(String, JSONValue)] {
      let members = change.members.filter { $0.name != name } + [JSONValue.Member(name, value)]
      #expect(!mistakes(.object(members)).isEmpty, "\(name): \(value)")
    }
  }

  @Test(arguments: ChangeExampleTests.Example.all)
  func everyChangeIsAnnotatedWhereItsFileIs(_ example: ChangeExampleTests.Example) {
    let diff = Self.diff(example)
    let text = DiffGitHub(diff, .french, prefix: "apps/x", failing: nil).text
    let command = diff.impact == .notice ? "notice" : "warning"
    #expect(text.hasPrefix("::\(command) file=apps/x/"), "\(text)")
    #expect(text.contains(",title=\(example.kind.id)::") && text.filter { $0 == "\n" } == "\n")
    let failing = DiffGitHub(diff, .french, prefix: "", failing: .notice).text
    #expect(failing.hasPrefix("::error file=") && !failing.contains("file=,"), "\(failing)")
  }

  @Test(arguments: ChangeExampleTests.Example.all)
  func everyChangeIsTold(_ example: ChangeExampleTests.Example) throws {
    let diff = Self.diff(example)
    let change = try #require(diff.changes.first)
    for language in Language.allCases {
      let text = DiffText(diff, language, isColoured: false).text
      let comment = DiffMarkdown(diff, language).text
      #expect(text.contains("[\(change.kind.id)]: ") && text.contains(change.message(language)), "\(text)")
      #expect(comment.contains(" (`\(change.kind.id)`)") && comment.contains(change.kind.reason(language)))
      #expect(comment.contains(MarkdownText.escaped(change.message(language))), "\(comment)")
      for answer in change.evidence?.answers ?? [] {
        #expect(text.contains("\(answer.field) = "), "\(text)")
        // That nothing is answered is said by the sentence itself.
        let isSaid = change.evidence?.answers.count == 1 && answer.value == nil
        #expect(isSaid || comment.contains(MarkdownText.escaped(answer.words(language))), "\(comment)")
      }
      for duty in [change.duty].compactMap(\.self) {
        #expect(text.contains(duty(language)) && comment.contains(duty(language)))
      }
    }
  }

  /// Our own words are Markdown already, and are not escaped.
  @Test func ourOwnWordsAreMarkdown() {
    for kind in ChangeKinds.all {
      for words in [kind.summary, kind.reason] + [kind.duty].compactMap(\.self) {
        for text in [words.french, words.english] {
          #expect(text.filter { $0 == "`" }.count.isMultiple(of: 2), "\(kind.id): \(text)")
          #expect(!text.contains { "<>*[]|\n".contains($0) }, "\(kind.id): \(text)")
        }
      }
      #expect(kind.summary.french.hasSuffix(".") && kind.summary.english.hasSuffix("."), "\(kind.id)")
    }
  }

  @Test func noKindHasTheNameOfARule() {
    #expect(ChangeKinds.all.map(\.id).filter { RuleRegistry.rule($0) != nil } == [])
  }

  @Test(arguments: ChangeKinds.all.map(\.id))
  func everyKindHasAPage(_ id: String) throws {
    let kind = try #require(ChangeKinds.kind(id))
    for language in Language.allCases {
      let page = ChangeKindPage.page(kind, language)
      #expect(page.hasPrefix("# \(id)\n") && !page.contains("⟦"))
      #expect(page.contains("\n    \(Acceptance.trailer): \(id) "))
      for text in [kind.summary, kind.reason] + [kind.duty].compactMap(\.self) {
        #expect(page.contains(text(language)))
      }
    }
  }
}
