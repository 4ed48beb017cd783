import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// One cause is one change, and what is not known to change is not reported as changed.
@Suite struct OneCauseTests {
  private static let definitions = "config/authorization_definitions/exemple.yml"
  private static let forms = "config/authorization_request_forms/exemple.yml"
  private static let others = "config/authorization_request_forms/autres.yml"

  private static func diff(_ before: MemoryProject, _ after: MemoryProject) -> ProjectDiff {
    ProjectDiff(from: before.project, to: after.project, environment: .production)
  }

  @Test func whereOnlyNewEntriesAreTouchedTheRestIsSaidToBeIdentical() {
    let form = "autre: {authorization_request: Exemple, name: Autre, public: false, steps: [{name: basic_infos}]}"
    let added = MemoryProject.base.with(Self.others, form)
    let words = "tout ce qui existait reste strictement identique"
    let text = DiffMarkdown(Self.diff(.base, added), .french).text
    #expect(text.contains("\n1 changement\u{A0}; \(words).\n"), "\(text)")
    #expect(text.contains("est ajouté à «\u{A0}Exemple\u{A0}», sans être proposé sur sa page\n"), "\(text)")
    let renamed = added.with(Self.forms, "exemple: {authorization_request: Exemple, name: Libre, default: true}")
    for diff in [Self.diff(.base, renamed), Self.diff(added, .base), Self.diff(.base, .base)] {
      #expect(!DiffMarkdown(diff, .french).text.contains(words))
    }
    let broken = MemoryProject.base.with("config/authorization_definitions/x.yml", "x: [\n")
    #expect(!DiffMarkdown(Self.diff(broken, broken.with(Self.others, form)), .french).text.contains(words))
  }

  /// Changes are read where names of people have no place; keys of the vault are nobody’s name.
  @Test(arguments: [
    ("contact_technique_email: camille.exemple@mairie.fr", "contact_technique_email: dominique.modele@mairie.fr"),
    ("contact_technique_family_name: Exemple", "contact_technique_family_name: Modele"),
    ("intitule: Titre", "contact_technique_given_name: Camille"),
    ("contact_technique_given_name: Camille", "intitule: Titre"),
  ])
  func namesOfPeopleAreNotRepeated(_ old: String, _ new: String) {
    func project(_ prefill: String) -> MemoryProject {
      let definition = "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
      return MemoryProject.base.with(definition: definition).with(
        Self.forms,
        "exemple: {authorization_request: Exemple, name: Libre, default: true, initialize_with: {\(prefill)}}"
      )
    }
    let text = DiffMarkdown(Self.diff(project(old), project(new)), .french).text
    #expect(text.contains("contact\\_technique"), "\(text)")
    for name in ["camille", "Camille", "dominique", "Exemple»", "Modele"] { #expect(!text.contains(name), "\(text)") }
    let key = "contact_technique_given_name: \"<%= Rails.application.credentials.cle || 'Camille' %>\""
    #expect(DiffMarkdown(Self.diff(project("intitule: Titre"), project(key)), .french).text.contains("cle"))
  }

  @Test func aTextThatFormsShareIsOneCauseWhateverNamesItTakes() {
    func forms(_ word: String) -> String {
      """
      a: {authorization_request: Exemple, name: A, default: true, introduction: &texte "\(word) %{form_name}"}
      b: {authorization_request: Exemple, name: B, introduction: *texte}
      """
    }
    let diff = Self.diff(.base.with(Self.forms, forms("Pour")), .base.with(Self.forms, forms("Avec")))
    #expect(diff.changes.map(\.kind.id) == ["introduction-changed"])
    #expect(diff.changes.first?.subjects.map(\.id) == ["a", "b"])
  }

  @Test func aVendorsProductIsRecognisedUnderAnotherName() {
    func form(_ uid: String, _ name: String, vendor: String = "service_provider_id: editeur_exemple,") -> String {
      """
      \(uid): {authorization_request: Exemple, name: \(name), \(vendor) initialize_with: {intitule: \(name)}}
      """
    }
    let kinds = Self.diff(
      .base.with(Self.others, form("un", "Un")),
      .base.with(Self.others, form("deux", "Deux"))
    ).changes.map(\.kind.id)
    #expect(kinds == ["form-renamed", "form-retitled", "prefill-changed"])
    let unknown = Self.diff(
      .base.with(Self.others, form("un", "Un", vendor: "")),
      .base.with(Self.others, form("deux", "Deux", vendor: ""))
    ).changes.map(\.kind.id)
    #expect(unknown == ["form-removed", "form-added"])
  }

  @Test func aBlockThatIsNoLongerListedIsNoChangeOfOrder() {
    func project(_ blocks: [String]) -> MemoryProject {
      let steps = "steps: [{name: basic_infos}, {name: legal}, {name: scopes}]"
      return .base.with(Self.forms, "exemple: {authorization_request: Exemple, name: A, default: true, \(steps)}")
        .with(
          Self.definitions,
          """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            blocks: [\(blocks.map { "{name: \($0)}" }.joined(separator: ", "))]
            scopes: [{name: A, value: a}]
          """
        )
    }
    let full = project(["basic_infos", "legal", "scopes"])
    #expect(Self.diff(full, project(["basic_infos", "scopes"])).changes.map(\.kind.id) == ["block-unlisted"])
    #expect(Self.diff(full, project(["scopes", "legal", "basic_infos"])).changes.map(\.kind.id) == ["block-order"])
  }

  @Test func aStageUnderAnotherIdentifierDoesNotSeemToLoseItsQuestions() {
    func project(_ id: String, _ request: String) -> MemoryProject {
      .base.with(
        "config/authorization_definitions/ficoba.yml",
        "\(id): {name: FICOBA, description: D, provider: dinum, kind: api, blocks: [{name: basic_infos}, {name: contacts}]}"
      )
      .with(Self.others, "ficoba: {authorization_request: \(request), name: F, default: true}")
    }
    let diff = Self.diff(
      project("api_ficoba", "APIFicoba"),
      project("api_ficoba_production", "APIFicobaProduction")
    )
    #expect(diff.changes.map(\.kind.id) == ["definition-renamed"])
    #expect(diff.changes.first?.message.french.hasSuffix("ne sont pas comparées") ?? false)
  }

  @Test func aLockedScopeSaysWhetherItIsTicked() {
    func form(_ attributes: String) -> MemoryProject {
      .base.with(
        Self.others,
        "a: {authorization_request: Exemple, name: A, initialize_with: {scopes: [adresse]}\(attributes)}"
      )
    }
    let diff = Self.diff(form(""), form(", scopes_config: {disabled: [adresse, identite]}"))
    #expect(diff.changes.map(\.kind.id) == ["scope-locked", "scope-locked"])
    #expect(diff.changes.map { $0.message.english.contains("without being ticked") } == [false, true])
  }
}
