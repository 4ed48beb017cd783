import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// How the catalogue answers, case by case, as upstream's classes do.
@Suite struct ResolutionTests {
  private func form(_ yaml: String) throws -> Form {
    let text = "essai:\n  authorization_request: Exemple\n" + yaml
    return try #require(MemoryProject.base.with(forms: text).catalog.forms["essai"])
  }

  @Test func aFormWithoutANameTakesTheDefinitions() throws {
    let form = try form("  service_provider_id: editeur_exemple\n")
    #expect(form.name == "Exemple")
    #expect(form.nameWithDefinition == "Exemple")
    #expect(form.nameWithServiceProvider == "Exemple")
    #expect(form.description == "Un exemple")
  }

  @Test func aNamedFormShowsItsVendor() throws {
    let form = try form("  name: Logiciel\n  service_provider_id: editeur_exemple\n")
    #expect(form.nameWithDefinition == "Logiciel - Exemple")
    #expect(form.nameWithServiceProvider == "Logiciel - Éditeur d’exemple")
  }

  @Test(
    arguments: [
      ("Bienvenue dans %{form_name} de %{service_provider_name}", "Bienvenue dans Logiciel de Éditeur d’exemple"),
      ("100 %% sûr", "100 % sûr"), ("sans variable", "sans variable"), ("' '", nil),
    ] as [(String, String?)]
  )
  func introductionsAreFormatted(_ introduction: String, _ expected: String?) throws {
    let form = try form(
      "  name: Logiciel\n  service_provider_id: editeur_exemple\n  introduction: \(introduction)\n"
    )
    #expect(form.introduction == expected)
  }

  @Test func prefilledTextsAreStrippedAndScopesSorted() throws {
    let form = try form(
      """
        initialize_with:
          intitule: |+
            Un titre

          duree: 36
          scopes: [identite, adresse, identite]
      """
    )
    let values = Dictionary(uniqueKeysWithValues: form.prefill.map { ($0.field, $0.value) })
    #expect(values["intitule"] == .text("Un titre"))
    #expect(values["duree"] == .integer(36))
    #expect(values["scopes"] == .list([.text("adresse"), .text("identite")]))
    #expect(form.isPrefilled)
  }

  @Test func includedScopesArePrefilledEvenWithoutAnyPrefill() throws {
    let catalog = MemoryProject.base.with(
      definition: """
        scopes:
          - {name: B, value: b, included: true}
          - - {name: A, value: a, included: true}
            - {name: C, value: c}
        """
    ).catalog
    #expect(catalog.definitions["exemple"]?.scopes.map(\.value) == ["b", "a", "c"])
    let form = try #require(catalog.forms["exemple"])
    #expect(form.prefill.map(\.value) == [.list([.text("a"), .text("b")])])
    #expect(!form.isPrefilled)
  }

  @Test func freeFormsComeLastAndTheFirstOfThemIsTheDefault() throws {
    let project = MemoryProject.base.with(
      forms: """
        b: {authorization_request: Exemple, default: true}
        a: {authorization_request: AuthorizationRequest::Exemple}
        d: {definition: exemple, default: true}
        c: {authorization_request: Exemple, public: false}
        """
    )
    let definition = try #require(project.catalog.definitions["exemple"])
    #expect(definition.forms == ["a", "c", "b", "d"])
    #expect(definition.publicForms == ["a", "b", "d"])
    #expect(definition.defaultForm == "b")
  }

  @Test(arguments: [("APIExemple", "api_exemple"), ("HubEECertDC", "hubee_cert_dc"), ("APISFiPR2P", "api_sfip_r2p")])
  func classesMatchDefinitionsByTheirLetters(_ name: String, _ id: String) throws {
    let catalog = MemoryProject.base
      .with("config/authorization_definitions/exemple.yml", "\(id):\n  name: Exemple\n")
      .with(forms: "essai:\n  authorization_request: \(name)\n")
      .catalog
    #expect(catalog.forms["essai"]?.definition == id)
    #expect(catalog.definitions[id]?.className == name)
  }

  @Test func formsBelongToTheDefinitionOfThatVeryName() {
    let definition = "  name: Essai\n  provider: dinum\n  kind: api\n"
    let ids = ["api_essai", "apiessai"]
    for order in [ids, ids.reversed()] {
      let forms = [
        ("par-nom", "definition: api_essai"), ("par-autre-nom", "definition: apiessai"),
        ("par-classe", "authorization_request: APIEssai"),
      ]
      let catalog = MemoryProject.base
        .with("config/authorization_definitions/essai.yml", order.map { "\($0):\n\(definition)" }.joined())
        .with(forms: forms.map { "\($0):\n  \($1)\n" }.joined())
        .catalog
      #expect(forms.map { catalog.forms[$0.0]?.definition } == ["api_essai", "apiessai", "api_essai"])
    }
  }
}
