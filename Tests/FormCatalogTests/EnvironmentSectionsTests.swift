import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// Vendors and data providers, read section by section as Rails’ `config_for` reads them.
@Suite struct EnvironmentSectionsTests {
  private static let path = "config/service_providers.yml"
  private static let both = """
    shared:
      un: {name: Un, type: editor, siret: "13002526500013"}
      deux: {name: Deux, type: editor}
    production:
      un: {name: Un (production)}
      trois: {name: Trois, type: saas}
    staging:
      deux: {type: saas}
    """

  private func vendors(_ text: String, _ environment: DeploymentEnvironment = .production) -> [String] {
    let project = MemoryProject.base.with(Self.path, text).project
    let catalog = Pipeline.lint(project, environment: environment).catalog
    return catalog.serviceProviders.entries.map {
      "\($0.id.value): \($0.name?.value ?? "-"), \($0.kind?.value ?? "-"), \($0.siret?.value ?? "-")"
    }
  }

  private func findings(_ text: String, _ environment: DeploymentEnvironment = .production) -> [Finding] {
    Pipeline.lint(MemoryProject.base.with(Self.path, text).project, environment: environment).findings
      .filter { $0.rule.id != "unused-vendor" }
  }

  @Test(arguments: [
    (
      DeploymentEnvironment.production,
      ["un: Un (production), editor, 13002526500013", "deux: Deux, editor, -", "trois: Trois, saas, -"]
    ),
    (.staging, ["un: Un, editor, 13002526500013", "deux: Deux, saas, -"]),
    (.sandbox, ["un: Un, editor, 13002526500013", "deux: Deux, editor, -"]),
  ])
  func anEnvironmentIsLaidOverWhatIsShared(_ environment: DeploymentEnvironment, _ expected: [String]) {
    #expect(vendors(Self.both, environment) == expected)
    #expect(findings(Self.both, environment).isEmpty)
  }

  @Test func anEnvironmentMayBeAlone() {
    let text = "production:\n  un: {name: Un, type: editor}\n"
    #expect(vendors(text) == ["un: Un, editor, -"])
    #expect(findings(text).isEmpty)
    #expect(findings(text, .staging).map(\.rule.id) == ["missing-key"])
  }

  @Test func listsAreReplacedAndEmptySectionsChangeNothing() {
    #expect(vendors("shared:\n  un: {name: Un, type: editor}\nproduction:\n") == ["un: Un, editor, -"])
  }

  @Test func aSectionMayBorrowFromAnotherKey() {
    let text = """
      commun: &commun
        un: {name: Un, type: editor}
      production:
        <<: *commun
        deux: {name: Deux, type: saas}
      """
    #expect(vendors(text) == ["un: Un, editor, -", "deux: Deux, saas, -"])
    #expect(findings(text).isEmpty)
  }

  @Test func sectionsOfOtherEnvironmentsAreCheckedToo() throws {
    let marked = MarkedText(
      """
      shared:
        un: {name: Un, type: editor}
      development:
        un: {⟦nane⟧: Un}
      ⟦preprod⟧:
        deux: {name: Deux, type: saas}
      """
    )
    let found = Pipeline.lint(MemoryProject.base.with(Self.path, marked.bytes).project, environment: .production)
      .findings
    #expect(found.filter { $0.rule.id == "unknown-key" }.map(\.span.range) == marked.ranges)
  }

  /// DataPass starts in the others.
  @Test func anEnvironmentCompilesWhateverAnotherLacks() {
    let text = Self.both + "\n  quatre: {type: saas}\n"
    let project = MemoryProject.base.with(Self.path, text).project
    #expect(findings(text).map(\.rule.id) == ["missing-key"])
    #expect(Pipeline.compile(project, environment: .production).blocking.isEmpty)
    #expect(!Pipeline.compile(project, environment: .staging).blocking.isEmpty)
  }

  /// Only a section holds entries.
  @Test func anEntryMayHaveTheNameOfAnEnvironment() {
    #expect(vendors("production: {name: Production, type: editor}\n") == ["production: Production, editor, -"])
  }
}
