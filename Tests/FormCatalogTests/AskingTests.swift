import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// What a form asks beyond what its answers may be: which questions a page asks, what is answered at first.
@Suite struct AskingTests {
  private static let definition = """
    blocks:
      - name: basic_infos
        fields:
          mode: { type: choice, label: Mode, options: [a, b, c], offered: [a, b], optional: yes }
          motif: { type: text, label: Motif, optional: yes, default: D’office, default_when: { mode: { is: b } } }
          origine: { type: text, label: Origine, asked: no, optional: yes }
      - name: scopes
        fields: { scopes: { default: [identite], default_when: { motif: { is: D’office } } } }
    scopes: [{ name: Adresse, value: adresse }, { name: Identité, value: identite }]
    """

  private static func form(_ prefill: String, steps: String = "[{name: basic_infos}, {name: scopes}]") throws -> Form {
    let text = "essai:\n  authorization_request: Exemple\n  steps: \(steps)\n  initialize_with: \(prefill)\n"
    let project = MemoryProject.base
      .with(definition: definition)
      .with(forms: text)
    return try #require(project.catalog.forms["essai"])
  }

  @Test func aDefaultIsGivenWhereItsConditionHolds() throws {
    #expect(try Self.form("{mode: a}").startingAnswers["motif"] == nil)
    #expect(try Self.form("{mode: b}").startingAnswers["motif"] == .text("D’office"))
    #expect(try Self.form("{mode: b, motif: Autre}").startingAnswers["motif"] == .text("Autre"))
  }

  /// One default does not call for another at the start: conditions see what the form gives.
  @Test func theItemsOfAListAreAdded() throws {
    #expect(try Self.form("{mode: b, scopes: [adresse]}").startingAnswers["scopes"] == .list(["adresse"]))
    let given = try Self.form("{motif: D’office, scopes: [adresse]}").startingAnswers["scopes"]
    #expect(given == .list(["adresse", "identite"]))
  }

  /// A default is judged as an answer to a question that is shown.
  @Test func aDefaultOfAHiddenQuestionIsCheckedToo() {
    let definition = Self.definition.replacing(
      "default: D’office, default_when",
      with: "default: [D’office], when: { mode: { is: b } }, default_when"
    )
    let project = MemoryProject.base.with(definition: definition)
    #expect(project.findings.map(\.rule.id) == ["refused-default"])
  }

  @Test func everyOptionIsAcceptedAndSomeAreOffered() throws {
    let form = try Self.form("{mode: c}")
    let field = try #require(form.blocks?.field("mode"))
    #expect(field.schema.limits.options == ["a", "b", "c"])
    #expect(field.offeredOptions(besides: []).map(\.value) == ["a", "b"])
    #expect(field.offeredOptions(besides: ["c"]).map(\.value) == ["a", "b", "c"])
  }

  @Test func aFurtherStepIsAskedInItsPlace() throws {
    let form = try Self.form("{}", steps: "[{name: basic_infos}, {name: personal_data}, {name: scopes}]")
    #expect(form.blocks?.blocks.map(\.name.value) == ["basic_infos", "personal_data", "scopes"])
    #expect(form.unansweredFields.contains("destinataire_donnees_caractere_personnel"))
  }

  /// The class asks it, whatever the form.
  @Test func soDoTheOtherFormsOfTheDefinition() throws {
    let forms = """
      essai:
        authorization_request: Exemple
        steps: [{name: basic_infos}, {name: scopes}]
      autre:
        authorization_request: Exemple
        name: Autre
        steps: [{name: basic_infos}, {name: scopes}, {name: personal_data}]
      """
    let project = MemoryProject.base
      .with(definition: Self.definition)
      .with(forms: forms)
    let catalog = project.catalog
    #expect(catalog.forms["essai"]?.blocks?.blocks.map(\.name.value) == ["basic_infos", "scopes", "personal_data"])
    #expect(catalog.definitions["exemple"]?.declaration.blocks.map(\.value) == ["basic_infos", "scopes"])
    // The step is still reported: the summary leaves it out.
    #expect(project.findings.map(\.rule.id).filter { $0 == "unknown-step" }.count == 1)
  }

  /// A scope that is greyed out may be ticked by a default; of an unknown vendor, that cannot be known.
  @Test(
    arguments: [
      ("certifie", []), ("editeur_exemple", ["disabled-scope-never-ticked"]), ("inconnu", ["unknown-service-provider"]),
    ]
  )
  func whatADefaultTicksIsTicked(_ vendor: String, _ expected: [String]) {
    let definition = Self.definition.replacing(
      "default_when: { motif: { is: D’office } }",
      with: "default_when: { service_provider.fc_certified: { is: true }, mode: { is: b } }"
    )
    let form = """
      exemple:
        authorization_request: Exemple
        default: true
        service_provider_id: \(vendor)
        steps: [{name: basic_infos}, {name: scopes}]
        scopes_config: {disabled: [identite]}
      """
    let project = MemoryProject.base
      .with(definition: definition)
      .with(forms: form)
      .with(
        "config/service_providers.yml",
        """
        shared:
          certifie: {type: editor, name: Certifié, siret: "13002526500013", fc_certified: true, apipfc_enabled: true}
          editeur_exemple: {type: editor, name: Exemple, siret: "12004602300129"}
        """
      )
    let ids = project.findings.map(\.rule.id).filter { $0 != "unused-vendor" && $0 != "foreign-vendor-name" }
    #expect(ids == expected)
  }
}
