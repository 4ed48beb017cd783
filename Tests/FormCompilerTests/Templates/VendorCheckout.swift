import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport

/// A small checkout with vendors’ forms, and answers on their way into it.
struct VendorCheckout {
  static let formsPath = "config/authorization_request_forms/cantine.yml"
  static let vendorsPath = "config/service_providers.yml"
  static let wordingsPath = "config/locales/authorization_request_forms.fr.yml"

  static let base = MemoryProject([
    "config/authorization_definitions/cantine.yml": """
    api_cantine:
      name: API Cantine
      description: Les tarifs de la cantine
      provider: ville
      kind: api
      support_email: aide@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks:
        - name: basic_infos
        - name: legal
        - name: scopes
        - { name: contacts, contacts: [contact_technique, delegue_protection_donnees] }
      scopes:
        - { name: Quotient familial, value: quotient }
        - { name: Adresse, value: adresse }
        - { name: Enfants du foyer, value: enfants }
    """,
    "config/authorization_request_forms/cantine.yml": """
    # Les formulaires de la cantine.
    api-cantine:
      name: Demande libre
      default: true
      authorization_request: APICantine
      steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]

    api-cantine-tarifs:
      name: Tarifs
      authorization_request: APICantine
      use_case: tarifs
      steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]
      initialize_with: # ce que la ville sait déjà
        intitule: Les tarifs
        cadre_juridique_nature: "La délibération de la commune"
        scopes:
          - quotient

    # Éditeurs
    api-cantine-alpha-repas:
      name: Repas
      description: &cantine_description |
        Le calcul du prix des repas
      authorization_request: APICantine
      use_case: tarifs
      service_provider_id: alpha
      introduction: &cantine_introduction |
        Le logiciel %{form_name} de %{service_provider_name} remplit presque tout.
      steps: &cantine_steps
        - name: legal
        - name: contacts
      static_blocks: &cantine_static
        - name: basic_infos
        - name: scopes
      scopes_config:
        disabled:
          - quotient
        displayed:
          - quotient
      initialize_with:
        intitule: Le prix des repas
        description: Les agents calculent le prix des repas
        cadre_juridique_nature: &cantine_cadre |
          Le code de l’éducation
          Le code des relations entre le public et l’administration
        scopes:
          - quotient
          # - adresse
        contact_technique_email: "<%= Rails.application.credentials.api_cantine_alpha_contact_technique_email || 'tech-alpha@yopmail.com' %>"
        contact_technique_phone_number: "<%= Rails.application.credentials.api_cantine_alpha_contact_technique_phone_number || '0102030405' %>"
        contact_technique_type: organization

    # Derniers cas d’usage
    api-cantine-sport:
      name: Sport
      authorization_request: APICantine
      use_case: sport
      steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]

    """,
    "config/service_providers.yml": """
    ---
    shared:
      alpha:
        type: editor
        name: "Alpha | Repas" # le premier
        siret: "13002526500013"

      ancien:
        type: editor
        name: Ancien
        already_integrated:
          - api_cantine
    """,
    "config/data_providers.yml": "shared:\n  ville:\n    name: Ville\n",
    "config/locales/authorization_request_forms.fr.yml": """
    fr:
      authorization_request_forms:
        api_cantine: &cantine_textes
          legal:
            title: La délibération
        api_cantine_alpha_repas:
          <<: *cantine_textes
        default:
          intitule:
            label: Nom du projet
    """,
  ])

  /// The same API in our own layout, without vendors’ forms.
  static let own = MemoryProject(
    [
      "definitions/authorization_definitions/cantine.yml": base.text("config/authorization_definitions/cantine.yml"),
      "definitions/authorization_request_forms/cantine.yml": """
      api-cantine:
        name: Demande libre
        default: true
        definition: api_cantine
        steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]
      api-cantine-tarifs:
        name: Tarifs
        definition: api_cantine
        use_case: tarifs
        steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]
      """,
      "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
      "definitions/service_providers.yml": "alpha: { type: editor, name: Alpha }",
    ],
    layout: .own
  )

  /// A vendor that the checkout does not have, which wants one form.
  static let answers = """
    service_provider:
      name: Bêta Logiciels
      siret: "217 500 016 00019"
    contacts:
      contact_technique:
        email: camille.secrete@beta-secret.fr
        given_name: Camillesecrete
        family_name: Nomsecret
        phone_number: "06 39 98 76 54"
        job_title: Responsable technique
    forms:
      - definition: API Cantine
        name: Bêta Cantine
        use_case: tarifs
        intitule: "Cantine : les tarifs"
        projet: |
          Le logiciel calcule les tarifs.
          Les agents les relisent.
        scopes: [quotient, Adresse]
    """

  static func session(_ project: MemoryProject, _ answers: [String]) -> TemplateSession.Outcome {
    let rows = answers.enumerated().map { number, text in row(text, number) }
    let layout = project.project.layout == .own ? ProjectLayout.own : .checkout
    return TemplateSession(project.project, layout, environment: .production) { _, _ in }.run(rows)
  }

  static func row(_ text: String, _ number: Int = 0) -> TemplateRow {
    let isJSON = text.hasPrefix("{")
    let file = SourceFile(
      id: SourceID(1 << 24 + number),
      path: isJSON ? "reponses.json" : "reponses.yml",
      role: .configuration,
      bytes: Array(text.utf8)
    )
    let (answers, findings) = AnswersFile.read(file)
    return TemplateRow(span: file.wholeSpan, answers: answers, findings: findings)
  }
}

extension MemoryProject {
  /// The project with what a session wrote.
  func with(_ outcome: TemplateSession.Outcome) -> MemoryProject {
    outcome.files.reduce(self) { $0.with($1.path, $1.after) }
  }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
