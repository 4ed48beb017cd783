import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// `diff --format markdown`: what a reviewer reads.
@Suite struct DiffMarkdownTests {
  static let definitions = "config/authorization_definitions/exemple.yml"
  static let forms = "config/authorization_request_forms/exemple.yml"

  static func markdown(_ before: MemoryProject, _ after: MemoryProject, _ language: Language = .french) -> String {
    DiffMarkdown(ProjectDiff(from: before.project, to: after.project, environment: .production), language).text
  }

  static func definition(scopes: [String], name: String = "Exemple") -> String {
    """
    exemple:
      name: "\(name)"
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks: [{name: basic_infos}, {name: scopes}]
      scopes:
    \(scopes.map { "    - {name: \"Nom de \($0)\", value: \"\($0)\"}" }.joined(separator: "\n"))
    """
  }

  @Test func nothingChanges() {
    #expect(
      Self.markdown(.base, .base) == "## Ce que change cette modification\n\nRien ne change pour personne.\n"
    )
  }

  @Test func whatBreaksComesFirstAndEachKindOnce() throws {
    let before = MemoryProject.base.with(Self.definitions, Self.definition(scopes: ["a", "b", "c"]))
    let after = MemoryProject.base.with(Self.definitions, Self.definition(scopes: ["d", "c"], name: "Nouveau"))
    let text = Self.markdown(before, after)
    #expect(text.contains("\n4 changements, dont 2 ruptures.\n"))
    #expect(text.contains("(`scope-removed`) · 2 changements, 1 définition\n"))
    #expect(
      text.contains(
        "\n- **Exemple** (`exemple`)\u{A0}:\n  - le scope «\u{A0}Nom de a\u{A0}» (a) n’est plus proposé\n"
          + "  - le scope «\u{A0}Nom de b\u{A0}» (b) n’est plus proposé\n"
      ),
      "\(text)"
    )
    let parts = try ["### Ce qui casse", "scope-removed", "**À faire**", "### À savoir", "scope-added"].map {
      try #require(text.firstRange(of: $0)?.lowerBound, "\($0) in \(text)")
    }
    #expect(parts == parts.sorted())
    #expect(text.ranges(of: "(`scope-removed`)").count == 1)
  }

  @Test func longListsAreFolded() {
    let before = MemoryProject.base.with(Self.definitions, Self.definition(scopes: ["z"]))
    let scopes = (1...100).map { "s\($0)" }
    let text = Self.markdown(before, .base.with(Self.definitions, Self.definition(scopes: ["z"] + scopes)), .english)
    #expect(text.contains("\n  <details><summary>95 more</summary>\n"), "\(text)")
    #expect(text.contains("\n  - 35 more\n"))
    #expect(text.ranges(of: "<details>").count == text.ranges(of: "</details>").count)
  }

  @Test func oneStatementAboutManyFormsNamesAFew() {
    func forms(_ introduction: String) -> String {
      (1...9).map {
        "f\($0): {authorization_request: Exemple, name: F\($0), default: \($0 == 1), introduction: \"\(introduction)\"}"
      }.joined(separator: "\n")
    }
    let text = Self.markdown(.base.with(Self.forms, forms("Un")), .base.with(Self.forms, forms("Deux")))
    #expect(text.contains("9 changements, 9 formulaires\n"), "\(text)")
    #expect(text.contains("\n- `f1`, `f2`, `f3` et 6 autres formulaires\u{A0}: "), "\(text)")
    #expect(text.contains("<details><summary>9 formulaires</summary>"))
    #expect(text.ranges(of: "`f9`").count == 1)
  }

  @Test func aProjectsTextsAreOnlyTexts() {
    let hostile = "@equipe <img src=x> [clic](https://exemple.gouv.fr) #12 </details>"
    let text = Self.markdown(
      .base.with(Self.definitions, Self.definition(scopes: ["a", "` <b>"])),
      .base.with(Self.definitions, Self.definition(scopes: ["a", "@tous"], name: hostile))
    )
    let unescaped = text.replacing("\\<", with: "").replacing("\\[", with: "").replacing("\\`", with: "")
    for markup in ["<img", "<b>", "[clic", "</details>"] {
      #expect(!unescaped.contains(markup), "\(markup) in \(text)")
    }
    for mention in ["@equipe", "@tous", "#12"] {
      let places = text.ranges(of: mention)
      #expect(!places.isEmpty && places.allSatisfy { text[..<$0.lowerBound].last == "`" }, "\(mention) in \(text)")
    }
  }

  /// GitHub leaves out annotations beyond ten without a word.
  @Test func whatGitHubWouldLeaveOutIsInTheLog() {
    let scopes = (1...14).map { "##[add-mask]s\($0)" }
    let diff = ProjectDiff(
      from: MemoryProject.base.with(Self.definitions, Self.definition(scopes: ["z"] + scopes)).project,
      to: MemoryProject.base.with(Self.definitions, Self.definition(scopes: ["z"])).project,
      environment: .production
    )
    let lines = DiffGitHub(diff, .english, prefix: "", failing: .breaking).text.split(separator: "\n")
    #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") } && lines.count == 15, "\(lines)")
    #expect(lines[10].hasSuffix("without one: 4 changes"))
    #expect(lines.dropFirst(11).allSatisfy { $0.hasPrefix("- config/") && !$0.contains("##[") }, "\(lines)")
  }

  /// However many changes there are, GitHub takes the comment, and a reader learns that something is missing.
  @Test func aCommentHasALimit() {
    func definitions(_ name: String, _ link: String) -> String {
      (1...400).map { number in
        let id = "definition_\(number)_" + String(repeating: "x", count: 60)
        return Self.definition(scopes: ["\(name)_\(number)"], name: "\(name) \(id)")
          .replacing("exemple:\n", with: "\(id):\n").replacing("/cgu", with: "/\(link)")
      }.joined(separator: "\n")
    }
    let before = MemoryProject.base.with(Self.definitions, definitions("avant", "a"))
    let text = Self.markdown(before, .base.with(Self.definitions, definitions("apres", "b")))
    #expect(text.utf8.count <= DiffMarkdown.limit && text.utf8.count > DiffMarkdown.limit / 2)
    #expect(
      text.contains("\nUn commentaire n’a pas la place de tout montrer\u{A0}: il manque le détail de "),
      "\(text.suffix(400))"
    )
    #expect(text.ranges(of: "<details>").count == text.ranges(of: "</details>").count)
  }
}
