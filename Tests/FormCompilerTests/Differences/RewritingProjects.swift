import FormSource
import FormTestSupport

/// Projects that use most of the language, so that every part of it can be rewritten and changed.
enum RewritingProjects {
  /// A checkout: wordings, names of attributes, eligibility rules, stages, vendors.
  static let checkout = MemoryProject([
    "config/authorization_definitions/exemple.yml": """
    exemple:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      link: https://exemple.gouv.fr
      access_link: https://exemple.gouv.fr/acces
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      public: true
      startable_by_applicant: true
      unique: false
      features: {messaging: true, reopening: false}
      stage: {type: sandbox, next: {id: suite, form_id: suite}}
      blocks:
        - name: basic_infos
          fields:
            nature: {type: choice, label: Nature du projet, hint: En un mot, options: {a: Pilote, b: Autre}, required: true}
            duree: {type: integer, label: Durée, unit: mois, min: 1, max: 36}
        - name: legal
        - name: scopes
        - name: contacts
          contacts: [contact_metier, contact_technique]
      scopes:
        - {name: Adresse, value: adresse, group: Identité, link: https://exemple.gouv.fr/a, included: true}
        - {name: Nom, value: nom, group: Identité}
        - {name: Revenu, value: revenu, group: Impôts, disabled: true}
        - {name: Foyer, value: foyer, group: Impôts, feature_flag: foyer, deprecated: {since: "2025-01-01", writable: false}}
    """,
    "config/authorization_definitions/suite.yml": """
    suite:
      name: Suite
      description: La suite
      provider: dgfip
      kind: service
      stage: {type: production, previous: {id: exemple, form_id: exemple}}
      blocks: [{name: basic_infos}, {name: scopes}]
      scopes: [{name: Adresse, value: adresse}, {name: Nom, value: nom}]
    """,
    "config/authorization_request_forms/exemple.yml": """
    exemple:
      authorization_request: Exemple
      name: Demande libre
      description: Pour tous
      introduction: Bienvenue
      default: true
      steps: [{name: basic_infos}, {name: legal}, {name: scopes}, {name: contacts}]
    exemple-editeur:
      authorization_request: Exemple
      name: Avec l’éditeur
      use_case: cantine
      service_provider_id: editeur_exemple
      steps: [{name: basic_infos}, {name: scopes}]
      static_blocks: [{name: legal}]
      scopes_config: {displayed: [adresse, nom], disabled: [nom]}
      initialize_with:
        intitule: Un service
        nature: a
        scopes: [nom]
    exemple-page:
      authorization_request: Exemple
      name: Sur une page
      single_page_view: simple
      public: false
      startable_by_applicant: false
    """,
    "config/authorization_request_forms/suite.yml": """
    suite:
      authorization_request: Suite
      steps: [{name: basic_infos}, {name: scopes}]
    suite-editeur:
      authorization_request: Suite
      name: Suite pour l’éditeur
      service_provider_id: autre_editeur
      stage: {previous_form_uid: exemple-editeur}
      steps: [{name: basic_infos}, {name: scopes}]
    """,
    "config/service_providers.yml": """
    shared:
      editeur_exemple:
        {type: editor, name: Éditeur, siret: "13002526500013", already_integrated: [exemple], fc_certified: true, apipfc_enabled: false}
      autre_editeur: {type: saas, name: Autre, siret: "21750001600019", already_integrated: [exemple, suite]}
    """,
    "config/data_providers.yml": """
    shared:
      dinum: {name: DINUM, logo: dinum.png, link: https://dinum.gouv.fr}
      dgfip: {name: DGFiP, logo: dgfip.png, link: https://dgfip.gouv.fr}
    """,
    "config/locales/authorization_request_forms.fr.yml": """
    fr:
      authorization_request_forms:
        default:
          steps: {basic_infos: Le projet, scopes: Les données}
          intitule: {label: Nom du projet, hint: En quelques mots}
          description: {label: Ce que fait le projet}
          basic_infos: {title: Le projet, subtitle: Décrivez-le, info: {title: Aide, content: Un texte}}
          contact_metier: {title: Contact métier, info: Celui qui connaît le besoin}
          scopes: {groups: {Identité: Qui est le demandeur}}
          terms_of_service_accepted: {label: J’accepte les conditions}
        exemple:
          description: {hint: Deux phrases}
        exemple_editeur:
          intitule: {label: Nom du service}
    """,
    "db/data/eligibility_rules.yml": """
    - definition_id: exemple
      options:
        - {type: collectivite, eligible: "yes", body: Vous pouvez, cta: {content: Continuer, url: https://exemple.gouv.fr}}
        - {type: entreprise, eligible: "no", body: Vous ne pouvez pas}
    """,
  ])

  /// The same of our own layout: orientation, rules, conditions, groups of scopes.
  static let own = MemoryProject(
    [
      "definitions/authorization_definitions/exemple.yml": """
      exemple:
        name: Exemple
        description: Un exemple
        provider: dinum
        kind: api
        support_email: support@exemple.gouv.fr
        cgu_link: https://exemple.gouv.fr/cgu
        blocks:
          - name: basic_infos
            title: Le projet
            intro: Décrivez-le
            fields:
              nature: {type: choice, label: Nature, options: {a: Pilote, b: Autre}, default: a}
              usages: {type: choices, label: Usages, options: {x: Cantine, y: Crèche}}
              precision: {type: text, label: Précisez, example: Un essai, max_length: 200, when: {nature: {is: b}}}
              debut: {type: date, label: Début}
              fin: {type: date, label: Fin, required: true}
            rules:
              ordre: {after: [fin, debut]}
          - name: scopes
          - name: contacts
            contacts: [contact_metier, contact_technique]
        checkboxes:
          accord: {label: J’ai l’accord de mon service}
        scope_rules:
          un: {at_least_one_of: [adresse, nom]}
        scopes:
          - {name: Adresse, value: adresse, group: Identité}
          - {name: Nom, value: nom, group: Identité}
          - {name: Revenu, value: revenu, group: Impôts}
      """,
      "definitions/authorization_request_forms/exemple.yml": """
      exemple:
        definition: exemple
        name: Demande libre
        default: true
        steps: [{name: basic_infos}, {name: scopes}, {name: contacts}]
      exemple-cantine:
        definition: exemple
        name: Cantine
        use_case: cantine
        steps: [{name: basic_infos}, {name: scopes}, {name: contacts}]
        blocks:
          - name: basic_infos
            fields: {precision: {label: Quelle cantine, required: true}}
        prefill: {nature: b, scopes: [adresse]}
      """,
      "definitions/data_providers.yml": "dinum: {name: DINUM}\n",
      "definitions/eligibility/exemple.yml": """
      exemple:
        questions:
          qui:
            label: Qui êtes-vous
            hint: Votre structure
            answers:
              commune: {label: Une commune, goto: quoi}
              autre: {label: Un autre, outcome: non}
          quoi:
            label: Pour quoi
            answers:
              cantine: {label: Une cantine, outcome: cantine}
              reste: {label: Autre chose, outcome: libre}
        outcomes:
          non: {eligible: "no", text: Désolé}
          cantine: {eligible: "yes", text: Allez-y, forms: [exemple-cantine], prefill: {nature: a}}
          libre: {eligible: maybe, text: Voyons, forms: [exemple]}
      """,
    ],
    layout: .own
  )

  static let all = [("checkout", checkout), ("own", own)]
}
