import FormCatalog
import FormCompiler
import FormDiff
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// Texts of messages that stand in files of their own.
@Suite struct TextFileTests {
  private static let path = "definitions/life/texts/recu.txt"
  private static let life = """
    exemple:
      extends: default
      messages:
        recu: { title: Reçu, event: submit, to: [applicant], subject: Reçu, text_file: texts/recu.txt }
      templates:
        autre: { kind: refusal, title: Autre, content_file: texts/autre.txt }
    """

  private static func project(_ text: String, life: String = life) -> MemoryProject {
    MemoryProject.own.with("definitions/life/exemple.yml", life).with(path, text)
      .with("definitions/life/texts/autre.txt", "Voyez l’autre API : %{demande_url}\n")
  }

  /// The rules of the findings in a file, each with what it underlines.
  private static func findings(in path: String, of project: MemoryProject) -> [[String]] {
    let tree = project.project.tree
    return project.findings.filter { tree[$0.span.source].path == path }
      .map { [$0.rule.id, tree[$0.span.source].text($0.span)] }
  }

  private static func life(of project: MemoryProject) throws -> Life {
    let catalog = project.catalog
    return LifeBook(catalog).life(of: try #require(catalog.definitions["exemple"]))
  }

  /// The text of the message `recu`.
  private static func text(in project: MemoryProject) throws -> String? {
    try life(of: project).messages.first { $0.name == "recu" }?.declaration.text?.value
  }

  @Test func nothingIsWrongWithThem() {
    #expect(Self.project("Bonjour %{demandeur_nom},\n\nBien reçu.\n").findings.isEmpty)
  }

  @Test func theyAreTheTextsOfTheirMessages() throws {
    let project = Self.project("Bien reçu.\n")
    #expect(try Self.text(in: project) == "Bien reçu.\n")
    #expect(try Self.life(of: project).templates.map(\.content?.value) == ["Voyez l’autre API : %{demande_url}\n"])
  }

  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func aTextInAFileIsTheSameAsInPlace(_ mark: String, _ end: String) {
    let lines = ["Bonjour %{demandeur_nom},", "", "- un", "- deux", ""]
    let inPlace = Self.life.replacing("text_file: texts/recu.txt", with: "text: \"\(lines.joined(separator: "\\n"))\"")
    func compiled(_ project: MemoryProject) -> [String: [UInt8]] {
      let files = ArtifactStage.artifacts([.life], of: project.catalog, site: .standard)
      return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    }
    let files = compiled(Self.project(mark + lines.joined(separator: end)))
    #expect(!files.isEmpty && files == compiled(Self.project("", life: inPlace)))
  }

  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func mistakesAreFoundWhereTheyAre(_ mark: String, _ end: String) {
    let text = mark + ["Bonjour,", "", "Écrivez à « agent@exemple.gouv.fr » : %{motif}", ""].joined(separator: end)
    let found = Self.findings(in: Self.path, of: Self.project(text))
    #expect(found.contains(["unknown-message-variable", "%{motif}"]))
    #expect(found.count == 2, "the address is no service’s: \(found)")
  }

  @Test func templatesHaveVariablesOfTheirOwn() {
    let path = "definitions/life/texts/autre.txt"
    let project = Self.project("Reçu.").with(path, "Voyez %{demandeur_nom}.")
    #expect(Self.findings(in: path, of: project) == [["unknown-message-variable", "%{demandeur_nom}"]])
  }

  /// Nothing in a text is a comment, or YAML.
  @Test func textsAreNotYAML() {
    let text = "# datapass:disable-file=unknown-message-variable -- rien\na: *b\n  - %{motif}\n"
    #expect(Self.findings(in: Self.path, of: Self.project(text)) == [["unknown-message-variable", "%{motif}"]])
  }

  @Test func spacesAtTheEndsOfLinesAreTakenAway() throws {
    let project = Self.project("Bien reçu. \n").project
    let finding = try #require(Pipeline.lint(project, environment: .production).findings.first)
    #expect(finding.rule.id == "trailing-space")
    #expect(finding.fix?.edits.map { project.tree[$0.span.source].path } == [Self.path])
  }

  @Test(arguments: [
    "texts/resu.txt", "recu.txt", "../life/texts/recu.txt", "texts/../texts/recu.txt",
    "/definitions/life/texts/recu.txt",
    "texts/recu.txt/", "./texts/recu.txt",
  ])
  func onlyAFileOfTheFolderIsRead(_ name: String) throws {
    let project = Self.project("Reçu.", life: Self.life.replacing("texts/recu.txt", with: name))
    let found = Self.findings(in: "definitions/life/exemple.yml", of: project)
    #expect(found == [["unknown-text-file", name]])
    #expect(try Self.text(in: project) == nil)
  }

  @Test func aTextThatNobodyTakesIsReported() {
    let project = Self.project("Reçu.").with("definitions/life/texts/ancien.txt", "Reçu.")
    #expect(project.findings.map(\.rule.id) == ["unused-text-file"])
    #expect(Self.findings(in: "definitions/life/texts/ancien.txt", of: project) == [["unused-text-file", ""]])
    let alone = MemoryProject.own.with(Self.path, "Reçu.")
    #expect(alone.findings.map(\.rule.id) == ["unused-text-file"])
  }

  @Test func aTextThatCannotBeReadIsNotUnknown() {
    let project = Self.project("").with(Self.path, [0x52, 0xE9, 0x0A])
    #expect(project.findings.map(\.rule.id) == ["invalid-encoding"])
  }

  /// What an entry says replaces what its base says, in a file or not.
  @Test(arguments: [
    ("text_file: texts/recu.txt", "text: Ici", "Ici"), ("text: Ici", "text_file: texts/recu.txt", "Reçu."),
  ])
  func theLaterOneCounts(_ base: String, _ own: String, _ text: String) throws {
    let life = """
      commun: { extends: default, messages: { recu: { title: Reçu, event: submit, to: [applicant], subject: Reçu, \(base) } } }
      exemple: { extends: commun, messages: { recu: { \(own) } } }
      """
    let project = Self.project("Reçu.", life: life)
    #expect(try Self.text(in: project) == text)
    #expect(project.findings.map(\.rule.id) == ["unused-text-file"], "the template’s")
  }

  @Test func aChangedTextIsAChange() {
    let before = Self.project("Reçu.").catalog
    let after = Self.project("Bien reçu.").catalog
    #expect(CatalogDiff(from: before, to: after).changes.map(\.kind.id) == ["message-reworded"])
    #expect(CatalogDiff(from: before, to: Self.project("Reçu.").catalog).changes.isEmpty)
  }

  @Test func aTextMovedToAFileIsNoChange() {
    let inPlace = Self.life.replacing("text_file: texts/recu.txt", with: "text: Reçu.")
    let before = Self.project("", life: inPlace).catalog
    #expect(CatalogDiff(from: before, to: Self.project("Reçu.").catalog).changes.isEmpty)
  }

  /// A folder that `datapass.yml` names has its own texts.
  @Test func textsAreWhereTheLifeOfRequestsIs() throws {
    let project = MemoryProject.own.with("datapass.yml", "sources: { life: vie }")
      .with("vie/exemple.yml", Self.life).with("vie/texts/recu.txt", "Reçu.").with("vie/texts/autre.txt", "Autre.")
    #expect(project.findings.isEmpty)
    #expect(try Self.text(in: project) == "Reçu.")
  }
}
