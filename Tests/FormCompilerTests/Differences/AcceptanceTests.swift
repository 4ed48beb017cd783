import FormCompiler
import FormDiff
import FormJSON
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// Changes that a commit accepts are shown with the reason, and do not fail.
@Suite struct AcceptanceTests {
  private static func diff() -> ProjectDiff {
    func project(_ scopes: [String]) -> MemoryProject {
      .base.with(DiffMarkdownTests.definitions, DiffMarkdownTests.definition(scopes: scopes))
    }
    return ProjectDiff(
      from: project(["a", "b"]).project,
      to: project(["b", "c"]).project,
      environment: .production
    )
  }

  @Test func anAcceptedChangeIsShownAndDoesNotCount() {
    var diff = Self.diff()
    #expect(diff.impact == .breaking)
    #expect(diff.accept(["scope-removed exemple -- plus *jamais* demandé -- dit @tous"]) == [])
    #expect(diff.impact == .notice)
    let text = DiffText(diff, .french, isColoured: false).text
    #expect(text.contains("\n  accepté\u{A0}: plus *jamais* demandé -- dit @tous\n"), "\(text)")
    #expect(text.hasSuffix("\n2 changements, dont 1 accepté\n"))
    let comment = DiffMarkdown(diff, .french).text
    #expect(!comment.contains("### Ce qui casse"))
    #expect(
      comment.contains(
        "\n### Accepté\n\n- exemple\u{A0}: le scope «\u{A0}Nom de a\u{A0}» (a) n’est plus proposé (`scope-removed`)"
      )
    )
    #expect(comment.contains("\n  plus \\*jamais\\* demandé -- dit `@tous`\\\n"), "\(comment)")
    // What is wanted has still to be done.
    #expect(comment.contains("\n  **À faire**\u{A0}: Retirez cette valeur"), "\(comment)")
    let annotations = DiffGitHub(diff, .french, prefix: "", failing: .breaking).text
    #expect(annotations.split(separator: "\n").allSatisfy { $0.hasPrefix("::notice ") }, "\(annotations)")
    let json = DiffJSON(diff, .french).json
    var check = SchemaCheck(DiffSchema.json)
    check.check(json)
    #expect(check.mistakes == [])
    #expect(json["changes"]?.elements.compactMap { $0["accepted"] }.count == 1)
    #expect(
      json["summary"] == ["changes": 2, "breaking": 0, "undecided": 0, "notice": 1, "accepted": 1]
    )
  }

  @Test(arguments: ["scope-removed exemple", "scope-removed exemple -- ", "scope-removed -- raison", "", "-- raison"])
  func aReasonIsRequired(_ text: String) {
    var diff = Self.diff()
    #expect(diff.accept([text]) == [.malformed(text)])
    #expect(diff.impact == .breaking)
  }

  @Test func whatAcceptsNothingIsReported() {
    var diff = Self.diff()
    let problems = diff.accept(["scope-removd exemple -- x", "scope-removed autre -- x", "form-removed exemple -- x"])
    #expect(problems.map(\.words.french).first?.contains("scope-removed") == true)
    #expect(problems.count == 3 && diff.impact == .breaking)
    #expect(
      problems.last?.words.english == "Datapass-Accept: “form-removed exemple” accepts no change"
    )
  }
}
