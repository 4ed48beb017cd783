import FormTestSupport

extension NamedProject {
  /// What the blocks of a project name: fields, rules, options.
  static let questions = [
    NamedProject(
      "a field of the project’s own block, in conditions, prefills, rules and scenarios",
      in: .own,
      [
        (
          "definitions/blocks/accueil.yml",
          """
          accueil:
            title: L’accueil
            fields:
              ⟦lieu⟧: {type: text, label: Le lieu}
              autre_lieu: {type: text, label: Un autre lieu, optional: true}
            rules:
              lieux_distincts: {distinct: [⟦lieu⟧, autre_lieu]}
          """
        ),
        (
          "definitions/authorization_definitions/exemple.yml",
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: accueil
                fields:
                  ⟦lieu⟧: {hint: À Paris}
                  autre_lieu: {when: {⟦lieu⟧: {is: Paris}}}
          """
        ),
        (
          "definitions/authorization_request_forms/exemple.yml",
          """
          exemple:
            definition: exemple
            name: Demande libre
            default: true
            steps: [{name: accueil}]
            initialize_with: {⟦lieu⟧: Paris}
          """
        ),
        (
          "definitions/scenarios/exemple.yml",
          """
          Un lieu est accepté:
            form: exemple
            answers: {⟦lieu⟧: Lyon}
            accepted: true
          """
        ),
      ]
    ),
    NamedProject(
      "a rule, in scenarios",
      in: .own,
      [
        (
          "definitions/blocks/accueil.yml",
          """
          accueil:
            title: L’accueil
            fields:
              lieu: {type: text, label: Le lieu}
              autre_lieu: {type: text, label: Un autre lieu}
            rules:
              ⟦lieux⟧: {distinct: [lieu, autre_lieu]}
          """
        ),
        (
          "definitions/authorization_definitions/exemple.yml",
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks: [{name: accueil}]
          """
        ),
        (
          "definitions/authorization_request_forms/exemple.yml",
          """
          exemple:
            definition: exemple
            name: Demande libre
            default: true
            steps: [{name: accueil}]
          """
        ),
        (
          "definitions/scenarios/exemple.yml",
          """
          Deux lieux diffèrent:
            form: exemple
            answers: {lieu: Lyon, autre_lieu: Lyon}
            refused: [⟦lieux⟧]
          """
        ),
      ]
    ),
    NamedProject(
      "an option, in conditions, limits, prefills and scenarios",
      in: .own,
      [
        (
          "definitions/blocks/accueil.yml",
          """
          accueil:
            title: L’accueil
            fields:
              mode: {type: choice, label: Le mode, options: {⟦guichet⟧: guichet, web: Web}, default: ⟦guichet⟧}
              autre: {type: choice, label: Un autre mode, options: [guichet, web]}
              adresse: {type: text, label: Où, when: {mode: {is: ⟦guichet⟧}}}
              heures: {type: text, label: guichet, when: {mode: {in: [⟦guichet⟧, web]}}}
          """
        ),
        (
          "definitions/authorization_definitions/exemple.yml",
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: accueil
                fields:
                  mode: {offered: [⟦guichet⟧]}
                  autre: {constraints: [{when: {mode: {is_not: ⟦guichet⟧}}, options: [web]}]}
          """
        ),
        (
          "definitions/authorization_request_forms/exemple.yml",
          """
          exemple:
            definition: exemple
            name: Demande libre
            default: true
            steps: [{name: accueil}]
            initialize_with: {mode: "⟦guichet⟧", autre: guichet}
          """
        ),
        (
          "definitions/scenarios/exemple.yml",
          """
          Un guichet est accepté:
            form: exemple
            answers: {mode: ⟦guichet⟧, adresse: guichet, autre: web}
            accepted: true
          """
        ),
      ]
    ),
    NamedProject(
      "an option of one definition, in its words",
      [
        (
          TypedFile.definitions,
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: basic_infos
                fields:
                  mode: {type: choice, label: Mode, options: [⟦guichet⟧, web], default: ⟦guichet⟧}
              - name: scopes
            scopes: [{name: Adresse, value: adresse}]
          autre:
            name: Autre
            description: Un autre
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: basic_infos
                fields:
                  mode: {type: choice, label: Mode, options: [guichet, web], default: guichet}
          """
        ),
        (
          TypedFile.wordings,
          """
          fr:
            authorization_request_forms:
              exemple:
                mode: {values: {⟦guichet⟧: {label: Au guichet}}}
          """
        ),
        (
          "config/locales/activerecord.fr.yml",
          """
          fr:
            activerecord:
              values:
                authorization_request/exemple:
                  mode: {⟦guichet⟧: Au guichet}
          """
        ),
      ]
    ),
  ]
}
