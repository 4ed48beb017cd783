import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport

/// A project with a vendor’s form, and the kit that is made of it.
struct KitProject {
  let catalog: Catalog
  let form: Form
  let definition: Definition
  let addresses: PublicAddresses

  init(
    _ uid: String = "cantine-arpege",
    name: String = "Concerto",
    configuration: String = "",
    more: String = "",
    documentHint: String = "",
    scopeName: String = "Adresse",
    terms: String = "https://exemple.fr/cgu",
    life: String = ""
  ) {
    let label = "{ label: La délibération"
    let hint = documentHint.isEmpty ? "" : ", hint: \"\(documentHint)\""
    var project = MemoryProject(
      [
        "definitions/authorization_definitions/api.yml": Self.definitions.replacing(label, with: label + hint)
          .replacing("name: Adresse,", with: "name: \"\(scopeName)\",").replacing(
            "https://exemple.fr/cgu",
            with: terms
          ),
        "definitions/authorization_request_forms/api.yml": Self.forms(name) + more,
        "definitions/service_providers.yml": "arpege: { type: editor, name: Arpège & Cie, fc_certified: true }",
        "definitions/life/api.yml": "api_cantine: { extends: default\(life) }",
        "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
      ],
      layout: .own
    )
    if !configuration.isEmpty { project = project.with("datapass.yml", configuration) }
    let assembled = project.project
    catalog = Pipeline.read(assembled, environment: .production).catalog
    guard let form = catalog.forms[uid],
      let definition = form.definition.flatMap({ [catalog] in catalog.definitions[$0] })
    else { preconditionFailure("no form \(uid)") }
    self.form = form
    self.definition = definition
    addresses = assembled.configuration.addresses
  }

  /// All files that are made of the form, as text.
  var files: [String: String] { files(authorityPage: nil) }

  /// The same, with the public address of an authority’s page on the national form.
  func files(authorityPage: String?) -> [String: String] {
    let details = KitDetails(
      address: FormAddress(of: form, addresses).text,
      authorityPages: addresses.collectivities,
      authorityPage: authorityPage,
      addressQuestions: AddressQuestions(form, definition).fields,
      hasCode: true,
      hasAuthorityCode: authorityPage != nil
    )
    let artifacts = KitArtifacts.artifacts(of: form, in: catalog, details, site: .standard)
    return Dictionary(artifacts.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  var message: String { files["message.txt"] ?? "" }

  /// Parts of the contacts’ answers below; none may be shown.
  static let people = ["durand", "Durand", "0611223344", "Cheffe", "coffre@", "remplacement@", "Colette"]

  private static func forms(_ name: String) -> String {
    """
    libre: { definition: api_cantine, name: Libre, default: true }
    qf-libre: { definition: formulaire_qf, name: Quotient, default: true }
    cantine-arpege:
      definition: api_cantine
      name: "\(name)"
      use_case: cantine
      service_provider_id: arpege
      static_blocks: [{ name: basic_infos }]
      steps: [{ name: scopes }, { name: legal }, { name: personal_data }, { name: contacts }]
      scopes_config: { displayed: [quotient, adresse], disabled: [quotient] }
      initialize_with:
        intitule: Le prix de la cantine
        description: Le quotient fixe le prix
        scopes: [quotient]
        cadre_juridique_nature: Code de l’éducation
        contact_technique_type: person
        contact_technique_email: !secret { key: concerto, default: coffre@exemple.fr }
        contact_technique_family_name: Durand
        contact_technique_given_name: Colette
        contact_technique_phone_number: "0611223344"
        contact_technique_job_title: Cheffe de projet
        contact_technique_extra_email: remplacement@exemple.fr
        contact_metier_email: durand@exemple.fr

    """
  }

  private static let definitions = """
    api_cantine:
      name: API Cantine
      provider: ville
      kind: api
      cgu_link: https://exemple.fr/cgu
      scopes:
        - { name: Quotient, value: quotient, group: Famille }
        - { name: Adresse, value: adresse, group: Famille }
        - { name: Enfants, value: enfants }
      blocks:
        - name: basic_infos
        - { name: legal, fields: { cadre_juridique_document: { label: La délibération } } }
        - name: personal_data
        - name: scopes
        - name: contacts
          contacts: [contact_metier, contact_technique, delegue_protection_donnees]
          fields: { contact_technique_extra_email: {} }
    formulaire_qf:
      name: Formulaire QF
      provider: ville
      kind: service
      cgu_link: https://exemple.fr/cgu
      blocks: [{ name: basic_infos }, { name: contacts, contacts: [delegue_protection_donnees] }]
    """
}
