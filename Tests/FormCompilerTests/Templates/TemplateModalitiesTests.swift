import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormTemplates
import FormTestSupport
import Testing

/// The ways of access of a vendor’s form.
@Suite struct TemplateModalitiesTests {
  /// Two vendors certified for FranceConnect, whose clients choose, and three others, whose clients do not.
  private static let project = MemoryProject(
    [
      "definitions/authorization_definitions/api.yml": """
      api_cantine:
        name: API Cantine
        provider: ville
        kind: api
        cgu_link: https://exemple.fr/cgu
        blocks:
          - name: basic_infos
          - name: modalities
            fields:
              modalities: { options: { params: Avec un jeton, formulaire_qf: Avec le formulaire, france_connect: Avec FranceConnect } }
          - { name: contacts, contacts: [contact_technique] }
      formulaire_qf:
        name: Formulaire QF
        provider: ville
        kind: service
        cgu_link: https://exemple.fr/cgu
        blocks: [{ name: basic_infos }, { name: contacts, contacts: [contact_technique] }]
      """,
      "definitions/authorization_request_forms/api.yml": """
      api-cantine: { name: Libre, default: true, definition: api_cantine, steps: [{ name: basic_infos }, { name: modalities }, { name: contacts }] }
      formulaire-qf: { name: Quotient, default: true, definition: formulaire_qf }

      """ + ["un", "deux", "trois"].map { fixed($0) }.joined() + ["sur", "net"].map { choosing($0) }.joined(),
      "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
      "definitions/service_providers.yml": """
      un: { type: editor, name: Un }
      deux: { type: editor, name: Deux }
      trois: { type: editor, name: Trois }
      sur: { type: editor, name: Sur, fc_certified: true, apipfc_enabled: true }
      net: { type: editor, name: Net, fc_certified: true, apipfc_enabled: true }
      """,
    ],
    layout: .own
  )

  private static func fixed(_ vendor: String) -> String {
    """
    api-cantine-\(vendor):
      name: Logiciel \(vendor)
      definition: api_cantine
      service_provider_id: \(vendor)
      steps: [{ name: contacts }]
      static_blocks: [{ name: basic_infos }, { name: modalities }]
      initialize_with: { intitule: Le prix, description: Les repas, modalities: [params] }

    """
  }

  private static func choosing(_ vendor: String) -> String {
    """
    api-cantine-\(vendor):
      name: Logiciel \(vendor)
      definition: api_cantine
      service_provider_id: \(vendor)
      steps: [{ name: modalities }, { name: contacts }]
      static_blocks: [{ name: basic_infos }]
      initialize_with: { intitule: Le prix, description: Les repas, modalities: [params, france_connect] }

    """
  }

  private static func answers(_ definition: String, vendor: String = "") -> String {
    """
    service_provider: { name: Bêta, siret: "21750001600019"\(vendor) }
    contacts: { contact_technique: { email: a@beta.example, phone_number: "06 39 98 12 34" } }
    forms: [{ definition: \(definition), name: Bêta Repas, intitule: Le prix, projet: Les repas }]
    """
  }

  private static func outcome(_ answers: String) -> TemplateSession.Outcome {
    VendorCheckout.session(project, [answers])
  }

  private static func form(_ outcome: TemplateSession.Outcome) throws -> Form {
    let plan = try #require(outcome.results[0].plan, "\(outcome.results[0].findings.map(\.message.french))")
    return try #require(plan.forms.first.flatMap { outcome.catalog.forms[$0.uid] })
  }

  @Test func theClientsOfACertifiedVendorChooseAsInTheFormsOfSuchVendors() throws {
    let certified = try Self.form(
      Self.outcome(Self.answers("api_cantine", vendor: ", fc_certified: true, apipfc_enabled: true"))
    )
    #expect(certified.declaration.steps.map(\.value) == ["modalities", "contacts"])
    #expect(certified.plannedModalities == ["params", "france_connect"])
  }

  @Test(arguments: ["", ", fc_certified: true", ", apipfc_enabled: true"])
  func theClientsOfAnyOtherVendorDoNot(_ vendor: String) throws {
    let form = try Self.form(Self.outcome(Self.answers("api_cantine", vendor: vendor)))
    #expect(form.declaration.staticBlocks.map(\.value) == ["basic_infos", "modalities"])
    #expect(form.plannedModalities == ["params"])
  }

  @Test func theNationalFormIsAFormOfTheDefinitionThatOffersIt() throws {
    let outcome = Self.outcome(Self.answers("formulaire_qf"))
    let form = try Self.form(outcome)
    #expect(form.definition == "api_cantine")
    #expect(form.plannedModalities == ["formulaire_qf"])
    #expect(form.servesNationalForm)
    let told = outcome.results[0].findings.filter { $0.message.english.contains("no forms of their own") }
    #expect(told.map(\.severity) == [.info])
  }
}

extension Form {
  fileprivate var plannedModalities: [String]? {
    if case .list(let values)? = startingAnswers[NationalForm.field] { values } else { nil }
  }
}
