import FormCatalog
import FormCompiler
import FormRehearsal
import FormSubmission
import FormTestSupport

/// A small project with what matters to the life of requests: a definition with everything switched on, one with
/// everything switched off, of which an organisation has one request only, and two stages.
enum RehearsalProject {
  private static let questions = """
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks:
        - { name: basic_infos }
        - { name: scopes }
        - { name: contacts, contacts: [delegue_protection_donnees] }
      scopes:
        - { name: Adresse, value: adresse }
        - { name: Identité, value: identite }
    """

  private static let definitions = """
    exemple:
      name: Exemple
      description: Un exemple
      access_link: https://exemple.gouv.fr/acces/%{external_provider_id}
      features: { instructor_drafts: true }
    \(questions)
    seul:
      name: Seul
      description: Une seule demande par organisation
      unique: true
      features: { messaging: false, reopening: false, transfer: false }
    \(questions)
    bac:
      name: Étapes
      description: Un bac à sable
      stage: { type: sandbox, next: { id: prod, form_id: prod-libre } }
    \(questions)
    prod:
      name: Étapes
      description: La production
      stage: { type: production, previous: { id: bac, form_id: bac-libre } }
    \(questions)
    """

  private static func form(_ uid: String, _ name: String, keeping fixed: Set<String> = []) -> String {
    func list(_ names: [String]) -> String { names.map { "{ name: \($0) }" }.joined(separator: ", ") }
    let blocks = ["basic_infos", "scopes", "contacts"]
    return """
      \(uid):
        authorization_request: \(name)
        name: Demande libre
        default: true
        steps: [\(list(blocks.filter { !fixed.contains($0) }))]
        static_blocks: [\(list(blocks.filter(fixed.contains)))]

      """
  }

  private static let life = """
    exemple:
      extends: default
      services: { portail: { name: Le portail } }
      messages:
        suite: { title: Suite, event: approve, by: portail, to: [applicant], subject: Votre compte, text: Voilà. }
        identite:
          title: Identité demandée
          event: approve
          if: { scopes: { contains: identite } }
          to: [developers]
          subject: Identité
          text: "%{scopes}"
        rappel:
          title: Rappel
          to: [applicant]
          cc: [delegue_protection_donnees]
          subject: Prolongez la demande %{demande_numero}
          text: "%{habilitation_url}, %{renouvellement_url}, %{renouvellement_fin}"
        avis:
          title: Avis
          to: [colleague]
          subject: Votre avis
          text: "%{motif}, avant le %{avis_fin} : %{avis_url}"
      opinions: { days: 14, message: avis }
      renewal:
        of: le jeton
        every: 18
        by: applicant
        reminders: [1, 3]
        reminder: rappel
        changed: reopen
        changed_when: { changement: { is: "oui" } }
        blocks:
          - name: prolongation
            title: Prolonger
            fields:
              besoin: { type: boolean, label: Nous en avons besoin }
              changement: { type: choice, label: Un changement, options: ["non", "oui"] }
      webhook:
        events: [create, update, submit, approve, refuse, request_changes, revoke, archive, reopen, transfer]
        requires: [intitule]
        returns: [token_id]
    seul: { extends: default }
    bac: { extends: default }
    prod:
      extends: default
      webhook: { events: [approve] }
    """

  static let project = project(keeping: [])

  /// The project, where the second stage keeps blocks of the first as they were answered there.
  private static func project(keeping fixed: Set<String>) -> MemoryProject {
    MemoryProject.own
      .with("definitions/authorization_definitions/exemple.yml", definitions)
      .with(
        "definitions/authorization_request_forms/exemple.yml",
        form("exemple-libre", "Exemple") + form("seul-libre", "Seul") + form("bac-libre", "Bac")
          + form("prod-libre", "Prod", keeping: fixed)
      )
      .with("definitions/life/exemple.yml", life)
  }

  static let catalog = project.catalog

  /// The people of the sample, an instructor of one definition only, and somebody who has nothing to do with any of it.
  static let cast: Cast = {
    let sample = Cast.sample(for: catalog)
    func person(_ id: String, _ number: Int, _ roles: [Role]) -> Person {
      Person(
        id: id,
        number: number,
        email: "\(id)@exemple.gouv.fr",
        givenName: id,
        familyName: "Exemple",
        phone: "0199000099",
        job: "Essai",
        organisation: nil,
        roles: roles
      )
    }
    let roles = catalog.definitions["exemple"].map { [Role(.instructor, on: $0)] } ?? []
    return Cast(
      organisations: sample.organisations,
      people: sample.people + [person("etienne", 20, roles), person("paul", 21, [])]
    )
  }()

  static let setting = setting(catalog)
  static let settingThatKeepsScopes = setting(project(keeping: ["scopes"]).catalog)

  private static func setting(_ catalog: Catalog) -> Setting {
    Setting(catalog, cast: cast, site: "http://bureau.exemple.gouv.fr", environment: "production")
  }

  static let day = CalendarDate(year: 2026, month: 3, day: 2)

  /// An accepted request, with both boxes ticked.
  static func content(_ title: String, scopes: [String] = ["adresse"], officer: String = "maxime") -> Content {
    var content = Content()
    if let form = catalog.forms["exemple-libre"],
      var example = SubmissionExample(form, in: catalog, today: day)
    {
      content.answers = example.make(.complete).submission.answers
    }
    content.answers["intitule"] = .text(title)
    content.answers["scopes"] = .list(scopes)
    content.answers["delegue_protection_donnees_email"] = .text("\(officer)@exemple.gouv.fr")
    content.acceptances = Dictionary(uniqueKeysWithValues: CheckboxSchema.common.map { ($0, true) })
    return content
  }
}
