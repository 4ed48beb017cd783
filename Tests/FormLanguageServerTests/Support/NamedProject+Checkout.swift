import FormTestSupport

extension NamedProject {
  /// What a checkout names: scopes, forms, vendors, anchors, and their words.
  static let checkout = [
    NamedProject(
      "an anchor, in every branch of embedded code",
      [
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: &⟦etapes⟧ [{name: basic_infos}, {name: scopes}]
          exemple-cantine:
            authorization_request: Exemple
            name: Cantine
          <% if Rails.env.sandbox? %>
            steps: *⟦etapes⟧
          <% else %>
            steps: *⟦etapes⟧
          <% end %>
          """
        )
      ]
    ),
    NamedProject(
      "a scope, in every branch of embedded code",
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
            blocks: [{name: basic_infos}, {name: scopes}]
            scopes:
              - {name: Adresse, value: ⟦adresse⟧}
              - {name: Identité, value: identite}
          """
        ),
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
          <% if Rails.env.staging? %>
            initialize_with: {scopes: [⟦adresse⟧, identite]}
          <% else %>
            initialize_with: {scopes: [⟦adresse⟧]}
          <% end %>
          """
        ),
      ]
    ),
    NamedProject(
      "a group of scopes that two definitions share",
      [
        (
          "config/authorization_definitions/exemple.yml",
          """
          exemple:
            name: Un
            scopes: &donnees
              - {name: Adresse, value: adresse, group: ⟦Identité⟧}
              - {name: Nom, value: nom, group: ⟦Identité⟧}
            scope_rules: {toutes: {all_of: {group: ⟦Identité⟧}}}
          deux:
            name: Deux
            scopes: *donnees
            scope_rules: {aucune: {all_or_none: {group: ⟦Identité⟧}}}
          """
        )
      ]
    ),
    NamedProject(
      "a scope, in forms by every key and in wordings of none",
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
            blocks: [{name: basic_infos}, {name: scopes}]
            scopes: &donnees
              - {name: Adresse, value: ⟦adresse⟧}
              - {name: Identité, value: identite}
          autre:
            name: Autre
            description: Un autre
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks: [{name: basic_infos}, {name: scopes}]
            scopes: *donnees
          """
        ),
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {scopes: ["⟦adresse⟧"]}
          autre:
            definition: autre
            name: Demande libre
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {scopes: [⟦adresse⟧]}
            scopes_config: {disabled: [⟦adresse⟧]}
          """
        ),
      ]
    ),
    NamedProject(
      "a form, in the wordings by its section and in scenarios",
      [
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
          ⟦exemple-cantine⟧:
            authorization_request: Exemple
            name: Cantine
            use_case: cantine
            steps: [{name: basic_infos}, {name: scopes}]
          """
        ),
        (
          TypedFile.wordings,
          """
          fr:
            authorization_request_forms:
              default:
                intitule: {label: Nom du projet}
              ⟦exemple_cantine⟧:
                intitule: {label: Nom de la cantine}
          """
        ),
        (
          "config/authorization_scenarios/exemple.yml",
          """
          Une cantine est acceptée:
            form: '⟦exemple-cantine⟧'
            accepted: true
          """
        ),
      ]
    ),
    NamedProject(
      "a form, in conditions",
      in: .own,
      [
        (
          "definitions/authorization_request_forms/exemple.yml",
          """
          exemple:
            definition: exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}]
          ⟦exemple-cantine⟧:
            definition: exemple
            name: Cantine
            use_case: cantine
            steps: [{name: basic_infos}]
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
              - name: basic_infos
                fields:
                  lieu: {type: text, label: Le lieu, when: {form.uid: {in: [⟦exemple-cantine⟧]}}}
                  autre: {type: text, label: Un autre lieu, when: {not: {form.uid: {is: ⟦exemple-cantine⟧}}}}
          """
        ),
      ]
    ),
    NamedProject(
      "a vendor, in conditions",
      in: .own,
      [
        (
          "definitions/service_providers.yml",
          "⟦editeur⟧: {type: editor, name: Éditeur, siret: \"13002526500013\", already_integrated: [exemple]}"
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
              - name: basic_infos
                fields:
                  lieu: {type: text, label: Le lieu, when: {service_provider.id: {is: ⟦editeur⟧}}}
          """
        ),
        (
          "definitions/authorization_request_forms/exemple.yml",
          """
          exemple:
            definition: exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}]
          exemple-editeur:
            definition: exemple
            name: Éditeur
            service_provider_id: ⟦editeur⟧
            use_case: cantine
            steps: [{name: basic_infos}]
          """
        ),
      ]
    ),
    NamedProject(
      "a field, in the labels and hints of a checkout",
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
                  ⟦lieu⟧: {type: text, label: Le lieu}
              - name: scopes
            scopes: [{name: Adresse, value: adresse}]
          """
        ),
        (
          "config/locales/activerecord.fr.yml",
          """
          fr:
            activerecord:
              attributes:
                authorization_request/exemple: {⟦lieu⟧: Le lieu}
              hints:
                exemple: {⟦lieu⟧: À Paris}
          """
        ),
      ]
    ),
    NamedProject(
      "an anchor, in another file",
      [
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: &⟦etapes⟧ [{name: basic_infos}, {name: scopes}]
          """
        ),
        (
          "config/authorization_request_forms/suite.yml",
          """
          exemple-cantine:
            authorization_request: Exemple
            name: Cantine
            use_case: cantine
            steps: *⟦etapes⟧
          """
        ),
      ]
    ),
    NamedProject(
      "a vendor",
      [
        (
          "config/service_providers.yml",
          """
          shared:
            ⟦editeur⟧:
              type: editor
              name: Éditeur
              siret: "13002526500013"
              already_integrated: [exemple]
          """
        ),
        (
          TypedFile.forms,
          """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
          exemple-editeur:
            authorization_request: Exemple
            name: Éditeur
            service_provider_id: ⟦editeur⟧
            use_case: cantine
            steps: [{name: basic_infos}, {name: scopes}]
          """
        ),
      ]
    ),
    NamedProject(
      "a scope, in conditions and in rules",
      in: .own,
      [
        (
          "definitions/authorization_definitions/exemple.yml",
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            scopes:
              - {name: Adresse, value: ⟦adresse⟧}
              - {name: Identité, value: identite}
            blocks:
              - name: basic_infos
                fields:
                  motif: {type: text, label: Motif, when: {scopes: {contains: ⟦adresse⟧}}}
              - name: scopes
            scope_rules:
              ensemble: {requires: {identite: [⟦adresse⟧]}, unless: {not: {scopes: {contains: ⟦adresse⟧}}}}
          """
        )
      ]
    ),
  ]
}
