import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// A small project whose files name what others declare; `⟦` and `⟧` stand around the names that mean the same.
struct NamedProject: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let layout: MemoryProject
  let files: [(path: String, text: MarkedText)]

  init(_ description: String, in layout: MemoryProject = .base, _ files: [(String, String)]) {
    testDescription = description
    self.layout = layout
    self.files = files.map { ($0.0, MarkedText($0.1)) }
  }

  var snapshot: Snapshot {
    let project = files.reduce(layout) { $0.with($1.path, $1.text.bytes) }
    return Snapshot(project.project, environment: .production)
  }

  /// The marked places, as spans of the snapshot’s files.
  func spans(in snapshot: Snapshot) -> [ByteSpan] {
    files.flatMap { path, text in
      snapshot.file(at: path).map { file in
        text.ranges.map { ByteSpan(file.id, $0.lowerBound, $0.upperBound) }
      } ?? []
    }
  }

  static let all = [
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
    NamedProject(
      "a message of a life, which others complete, remind with and take away",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          commun:
            messages:
              ⟦rappel⟧: {title: Rappel, event: approve, to: [applicant], subject: Rappel, text: "Voici %{demande_url}."}
          """
        ),
        (
          "definitions/life/b.yml",
          """
          exemple:
            extends: commun
            messages:
              ⟦rappel⟧: {expects: {applicant: Confirmer}}
            renewal: {of: le jeton, every: 18, by: applicant, reminders: [3], reminder: ⟦rappel⟧, unchanged: prolongé}
          autre:
            extends: commun
            remove: [⟦rappel⟧]
          autre_vie:
            messages:
              rappel: {title: Autre, event: approve, to: [applicant], subject: Autre, text: Autre}
          """
        ),
      ]
    ),
    NamedProject(
      "a message of a life, in the steps of scenarios",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          exemple:
            messages:
              ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}
          """
        ),
        (
          "definitions/scenarios/a.yml",
          """
          recu:
            form: exemple
            accepted: true
            then:
              - {by: applicant, does: submit, mails: [⟦recu⟧]}
              - {by: applicant, does: submit, mails: {⟦recu⟧: [applicant]}, refused: state}
          """
        ),
      ]
    ),
    NamedProject(
      "a service of a life, as sender, addressee and help",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          exemple:
            services: {⟦portail⟧: {name: Le portail}}
            messages:
              compte:
                title: Compte
                event: approve
                by: ⟦portail⟧
                to: [⟦portail⟧]
                cc: [applicant]
                subject: Compte
                text: Compte
                expects: {⟦portail⟧: Rien}
            support: [{by: ⟦portail⟧, to: applicant, about: le compte}]
          """
        )
      ]
    ),
    NamedProject(
      "a common life, which others complete",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          ⟦commun⟧:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}
          exemple: {extends: ⟦commun⟧}
          """
        )
      ]
    ),
  ]
}

@Suite("Navigation")
struct NavigationTests {
  @Test("From each place to the declaration, and to all places", arguments: NamedProject.all)
  func places(_ project: NamedProject) throws {
    let snapshot = project.snapshot
    let spans = project.spans(in: snapshot)
    let declaration = try #require(spans.first)
    for span in spans {
      let file = try #require(snapshot.project.tree.files.first { $0.id == span.source })
      for offset in [span.start, span.end] {
        #expect(Navigation.definitions(at: offset, in: file, of: snapshot).contains(declaration))
        let found = Navigation.references(at: offset, in: file, of: snapshot, includingDeclaration: true)
        #expect(found.map { texts($0, snapshot) } == spans.sorted().map { texts($0, snapshot) })
      }
    }
  }

  /// A place, readable.
  private func texts(_ span: ByteSpan, _ snapshot: Snapshot) -> String {
    let file = snapshot.project.tree[span.source]
    return "\(file.path):\(span.start):\(file.text(span).filter { $0 != "'" && $0 != "\"" })"
  }

  @Test("A field that comes with the tool is declared nowhere else than in its words")
  func standard() throws {
    let snapshot = Snapshot(MemoryProject.base.project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.wordings))
    let offset = try #require(file.text(file.wholeSpan).firstRange(of: "intitule")).lowerBound
    let start = file.text(file.wholeSpan).utf8.distance(from: file.text(file.wholeSpan).startIndex, to: offset)
    #expect(Renaming.target(at: start, in: file, of: snapshot) == nil)
  }
}
