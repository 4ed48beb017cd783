import Foundation
import Testing

/// `datapass diff --log` over histories of git.
@Suite struct DiffLogTests {
  private static let definition = ChangedSinceTests.definition
  private static let forms = "config/authorization_request_forms/a.yml"

  private func edit(_ folder: GitCheckout, _ old: String, to new: String, in path: String = definition) throws {
    let text = try #require(folder.checkout.read(path))
    try #require(text.contains(old))
    try folder.checkout.write(path, text.replacing(old, with: new))
  }

  /// A scope goes, a file beside the forms changes, and a form gets a name.
  private func history() throws -> GitCheckout {
    let folder = try GitCheckout(files: ChangedSinceTests.start)
    try edit(folder, DiffCommandTests.scope, to: "")
    try folder.commit("Retire un scope\n\nDatapass-Accept: scope-removed exemple -- prévu\n")
    try folder.checkout.write("README.md", "x")
    try folder.commit("Ne change rien")
    try edit(folder, "  default: true\n", to: "  default: true\n  name: Tous\n", in: Self.forms)
    try folder.commit("Nomme")
    return folder
  }

  /// The lines about commits, without their dates and names.
  private func subjects(_ run: Checkout.Run) -> [String] {
    run.output.split(separator: "\n").filter { $0.first?.isNumber ?? false && $0.contains("-") }
      .map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
  }

  @Test func eachCommitHasItsLinesTheNewestFirst() throws {
    let run = try history().checkout.run("diff", "--log", "HEAD~3..HEAD")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(subjects(run) == ["Nomme", "Retire un scope"], "\(run.output)")
    #expect(run.output.contains("\n  notice[form-retitled]: a\u{A0}: "), "\(run.output)")
    let scope = "  breaking[scope-removed]: exemple\u{A0}: le scope «\u{A0}Revenus\u{A0}» (revenus) n’est plus proposé"
    #expect(run.output.contains(scope) && run.output.contains(" (accepté\u{A0}: prévu)\n"), "\(run.output)")
    #expect(run.output.hasSuffix("\n3 commits, dont 2 changent les formulaires\n"), "\(run.output)")
  }

  /// All that two neighbours share is used again: it must not be seen in what is said.
  @Test func everyCommitSaysWhatDiffSays() throws {
    let folder = try history()
    try edit(folder, "b:\n", to: "c2:\n", in: Self.forms)
    try edit(folder, "  name: Exemple", to: "  name: Autre")
    try folder.commit("Deux fichiers")
    try folder.git("checkout", "-q", "-b", "ours")
    try edit(folder, "  kind: api\n", to: "  kind: service\n")
    try folder.commit("Sur la branche\n\nDatapass-Accept: nature-changed exemple -- prévu\n")
    try folder.git("checkout", "-q", "main")
    try edit(folder, "name: Tous", to: "name: Toutes", in: Self.forms)
    try folder.commit("Pendant ce temps")
    try merge(folder, "ours")
    try edit(folder, "name: Toutes", to: "name: Tous", in: Self.forms)
    try folder.commit("Défait")
    let log = try commits(folder.checkout.run("diff", "--log", "HEAD~6..HEAD", "--format", "json"))
    #expect(log.count == 6)
    for commit in log {
      let hash = try #require(commit["hash"] as? String)
      let run = try folder.checkout.run("diff", "\(hash)^", hash, "--format", "json")
      let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      #expect(commit["changes"] as? NSArray == json["changes"] as? NSArray, "\(commit)")
    }
    let counts = log.map { ($0["changes"] as? NSArray)?.count }
    #expect(counts.count { $0 ?? 0 > 0 } == 5 && counts.contains(0), "\(counts)")
  }

  private func merge(_ folder: GitCheckout, _ branch: String) throws {
    let person = ["-c", "user.name=A", "-c", "user.email=a@exemple.gouv.fr"]
    try folder.git(person + ["merge", "-q", "--no-ff", "-m", "Fusionne", branch])
  }

  private func commits(_ run: Checkout.Run) throws -> [[String: Any]] {
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    return try #require(json["commits"] as? [[String: Any]])
  }

  @Test func aMergeIsOneChangeOfItsBranch() throws {
    let folder = try GitCheckout(files: ChangedSinceTests.start)
    try folder.git("checkout", "-q", "-b", "ours")
    try edit(folder, DiffCommandTests.scope, to: "")
    try folder.commit("Sur la branche")
    try edit(folder, "  kind: api\n", to: "  kind: service\n")
    try folder.commit("Encore")
    try folder.git("checkout", "-q", "main")
    try merge(folder, "ours")
    let run = try folder.checkout.run("diff", "--log", "HEAD~1..HEAD")
    #expect(subjects(run) == ["Fusionne"], "\(run.output)")
    #expect(run.output.contains("[scope-removed]") && run.output.contains("[nature-changed]"))
    #expect(run.output.hasSuffix("\n1 commit, dont 1 change les formulaires\n"), "\(run.output)")
  }

  @Test func aFileThatCannotBeReadIsToldAndChangesNothing() throws {
    let folder = try history()
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(Self.definition, "x: [\n" + text)
    try folder.commit("Casse")
    try edit(folder, "name: Tous", to: "name: Toutes", in: Self.forms)
    try folder.commit("Pendant ce temps")
    try folder.checkout.write(Self.definition, text.replacing("kind: api", with: "kind: service"))
    try folder.commit("Répare")
    let run = try folder.checkout.run("diff", "--log", "HEAD~4..HEAD")
    #expect(subjects(run) == ["Répare", "Pendant ce temps", "Casse", "Nomme"], "\(run.output)")
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(lines.count == 5 && lines.count { $0.contains("ne peut pas être lu en entier") } == 2, "\(run.output)")
    #expect(!run.output.contains("-removed]") && !run.output.contains("-added]"), "\(run.output)")
    #expect(run.output.hasSuffix("dont 2 changent les formulaires, 2 illisibles\n"), "\(run.output)")
  }

  /// Nothing newer can report what it changes.
  @Test func aBrokenEndSaysThatItsChangesAreNotReported() throws {
    let folder = try history()
    let text = try #require(folder.checkout.read(Self.definition))
    try folder.checkout.write(Self.definition, "x: [\n" + text)
    try folder.commit("Casse")
    let run = try folder.checkout.run("diff", "--log", "HEAD~2..HEAD")
    #expect(subjects(run) == ["Casse", "Nomme"], "\(run.output)")
    #expect(run.output.contains("\(Self.definition):") && run.output.contains("n’est dit nulle part"), "\(run.output)")
    #expect(run.output.hasSuffix("dont 1 change les formulaires, 1 illisible\n"), "\(run.output)")
    let json = try commits(folder.checkout.run("diff", "--log", "HEAD~2..HEAD", "--format", "json"))
    #expect((json.first?["unreadable"] as? String)?.contains("n’est dit nulle part") ?? false, "\(json)")
  }

  @Test func aFileThatCouldNotBeReadBeforeIsLeftAlone() throws {
    let folder = try history()
    try folder.checkout.write("config/authorization_request_forms/d.yml", "x: [\n")
    try folder.commit("Casse")
    try edit(folder, "name: Tous", to: "name: Toutes", in: Self.forms)
    try folder.checkout.write("config/authorization_request_forms/e.yml", "e:\n  authorization_request: Exemple\n")
    try folder.commit("Après")
    let run = try folder.checkout.run("diff", "--log", "HEAD~1..HEAD")
    #expect(subjects(run) == ["Après"] && run.output.contains("[form-retitled]: a"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("[form-added]: e") && run.output.hasSuffix("dont 1 change les formulaires\n"))
  }

  @Test func theFirstCommitAddsEverything() throws {
    let folder = try GitCheckout(files: ChangedSinceTests.start)
    let run = try folder.checkout.run("diff", "--log", "HEAD")
    #expect(
      run.output.contains("[definition-added]: exemple") && run.output.contains("[form-added]: a"),
      "\(run.output)"
    )
  }

  @Test func aSubjectIsText() throws {
    let folder = try history()
    try edit(folder, "  name: Exemple", to: "  name: Autre")
    try folder.commit("::error::x \u{1B}[31m @dinum <b> \u{202E}z")
    let text = try folder.checkout.run("diff", "--log", "HEAD~1..HEAD").output
    #expect(text.contains("::error::x ·[31m @dinum <b> ·z\n") && !text.contains("\n::"), "\(text)")
    let markdown = try folder.checkout.run("diff", "--log", "HEAD~1..HEAD", "--format", "markdown").output
    #expect(
      markdown.contains("`@dinum`") && markdown.contains("\\<b\\>") && !markdown.contains("\u{1B}"),
      "\(markdown)"
    )
  }

  @Test func anEmptyRangeChangesNothing() throws {
    let folder = try history()
    let run = try folder.checkout.run("diff", "--log", "HEAD..HEAD")
    #expect(run.status == 0 && run.output == "0 commit, dont 0 change les formulaires\n", "\(run.output)")
    let json = try folder.checkout.run("diff", "--log", "HEAD..HEAD", "--format", "json")
    #expect(try commits(json).isEmpty)
  }

  @Test(arguments: ["nope..HEAD", "nope", "--output=x", "-h", "HEAD:config", "a\nb", "", "HEAD...HEAD~1"])
  func whatIsNoRangeIsRefused(_ range: String) throws {
    let folder = try history()
    let run = try folder.checkout.run("diff", "--log=\(range)")
    #expect(run.status == 2 && run.output == "" && run.errors.hasPrefix("datapass: "), "\(run.errors)")
    #expect(folder.checkout.read("x") == nil)
  }

  @Test func whatDoesNotGoTogetherIsRefused() throws {
    let folder = try history()
    for arguments in [["HEAD~1"], ["--format", "github"]] {
      let run = try folder.checkout.run(["diff", "--log", "HEAD~1..HEAD"] + arguments)
      #expect(run.status == 2 && run.output == "" && run.errors.contains("--log"), "\(run.errors)")
    }
  }

  @Test func aBreakingCommitFailsWhereThatIsWanted() throws {
    let folder = try history()
    #expect(try folder.checkout.run("diff", "--log", "HEAD~3..HEAD", "--fail-on", "breaking").status == 0)
    #expect(try folder.checkout.run("diff", "--log", "HEAD~3..HEAD", "--fail-on", "notice").status == 1)
  }

  /// In a shallow clone the oldest commit seems to add everything, and a branch seems to undo what others did.
  @Test func aShallowCloneIsSaid() throws {
    let folder = try history()
    try folder.git("clone", "-q", "--depth", "2", "file://\(folder.checkout.path)", "clone")
    let log = try folder.checkout.run("diff", "--log", "HEAD", "--project", "clone", "--lang", "en")
    #expect(subjects(log) == ["Nomme", "Ne change rien"], "\(log.output)")
    #expect(log.output.contains("fetch-depth: 0") && !log.output.contains("-added]"), "\(log.output)")
    for arguments in [["--log", "HEAD~2..HEAD"], ["HEAD~2"]] {
      let missing = try folder.checkout.run(["diff", "--project", "clone", "--lang", "en"] + arguments)
      #expect(missing.status == 2 && missing.errors.contains("which is shallow: write “fetch-depth: 0”"), "\(missing)")
    }
  }

  @Test func noCommonAncestorIsSaid() throws {
    let folder = try history()
    try folder.git("checkout", "-q", "--orphan", "other")
    try folder.commit("Sans passé")
    let words = "«\u{A0}main\u{A0}» n’a pas d’ancêtre commun ici"
    let text = try folder.checkout.run("diff", "main")
    #expect(text.status == 0 && text.errors.contains(words) && text.errors.contains("fetch-depth: 0"), "\(text.errors)")
    let json = try folder.checkout.run("diff", "main", "--format", "json")
    #expect(json.output.contains("\"cautions\": [\n") && json.output.contains(words), "\(json.output)")
    let github = try folder.checkout.run("diff", "main", "--format", "github")
    #expect(github.output.hasPrefix("::warning::\(words)"), "\(github.output)")
    let markdown = try folder.checkout.run("diff", "main", "--format", "markdown")
    #expect(markdown.output.contains("ancêtre commun"), "\(markdown.output)")
    #expect(try folder.checkout.run("diff", "HEAD").errors == "")
  }
}
