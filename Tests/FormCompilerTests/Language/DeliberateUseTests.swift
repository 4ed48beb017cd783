import FormSource
import FormTestSupport
import Testing

/// What looks like a mistake of a folder and is meant, each beside what still is one.
@Suite struct DeliberateUseTests {
  private static let forms = "config/authorization_request_forms/x.yml"

  private func found(_ rule: String, _ path: String, _ text: String) -> [Finding] {
    MemoryProject.base.with(path, text).findings.filter { $0.rule.id == rule }
  }

  @Test(arguments: [
    ("startable_by_applicant: false", 1),
    ("startable_by_applicant: false # remplacé par la demande libre", 0),
    ("# retiré en 2025\n  startable_by_applicant: false", 0),
    ("description: |\n    # Ancien\n  startable_by_applicant: false", 1),
  ])
  func aCommentExplainsWhyAFormIsClosed(_ keys: String, _ count: Int) {
    let text = "x:\n  authorization_request: Exemple\n  name: Logiciel\n  \(keys)\n"
    #expect(found("dead-form", Self.forms, text).count == count)
  }

  /// Embedded code makes the text that is read shorter than the file.
  @Test func aCommentIsFoundBehindEmbeddedCode() {
    let key = String(repeating: "cle_du_coffre_", count: 40)
    let text = """
      x:
        authorization_request: Exemple
        name: Logiciel
        initialize_with: {intitule: "<%= Rails.application.credentials.\(key) || 'Un' %>"}
        startable_by_applicant: false # remplacé
      y:
        authorization_request: Exemple
        name: Autre
        startable_by_applicant: false
      """
    #expect(found("dead-form", Self.forms, text).map(\.subject) == ["y"])
  }

  @Test(arguments: [("", 1), ("startable_by_applicant: false", 0)])
  func aSecondDefaultThatIsReachedOtherwiseIsMeant(_ key: String, _ count: Int) {
    let text = "x:\n  authorization_request: Exemple\n  name: Logiciel\n  default: true\n  \(key)\n"
    #expect(found("several-default-forms", Self.forms, text).count == count)
  }

  @Test func blocksThatAreStepsAndStaticAreOneFindingOfAForm() {
    let text = """
      x:
        authorization_request: Exemple
        name: Logiciel
        steps: &blocs [{name: basic_infos}, {name: scopes}]
        static_blocks: *blocs
      """
    #expect(
      found("step-also-static", Self.forms, text).map(\.message.french)
        == ["« basic_infos » et « scopes » sont à la fois des blocs figés et des étapes".withNoBreakSpaces]
    )
  }

  @Test(arguments: [
    ("Pour appel de l’API Voisine", 0), ("Autre logiciel", 1),
  ])
  func aFormMayBeForAnotherAPI(_ name: String, _ count: Int) {
    let project = MemoryProject.base
      .with(
        "config/authorization_definitions/voisine.yml",
        RuleExample.definitionText("name: API Voisine", of: "voisine")
      )
      .with(
        Self.forms,
        "x:\n  authorization_request: Exemple\n  name: \(name)\n  description: Pour appeler l’API Voisine\n"
      )
    #expect(project.findings.filter { $0.rule.id == "foreign-api-name" }.count == count)
  }

  @Test(arguments: [
    ("ancienne: &textes {intitule: {label: Nom}}\n    exemple: *textes", 0),
    ("ancienne: {intitule: &nom {label: Nom}}\n    exemple: {intitule: *nom}", 0),
    ("ancienne: &textes {intitule: {label: Nom}}", 1),
    ("exemple: &textes {intitule: {label: Nom}}\n    ancienne: *textes", 1),
  ])
  func aSectionThatAliasesRepeatIsUseful(_ sections: String, _ count: Int) {
    let path = "config/locales/authorization_request_forms.fr.yml"
    let text = "fr:\n  authorization_request_forms:\n    \(sections)\n"
    #expect(found("unknown-wording-section", path, text).count == count)
  }

  @Test func aMergeOfNothingAmongTextsIsHarmless() {
    let path = "config/locales/authorization_request_forms.fr.yml"
    let text = "fr:\n  authorization_request_forms:\n    rien: &rien\n    exemple:\n      <<: *rien\n"
    #expect(found("merge-of-nothing", path, text).map(\.severity) == [.info])
  }

  /// A default answers where it may come to be given, and only there.
  @Test(arguments: [("autre", 0), ("exemple", 1)])
  func aDefaultThatNeverComesIsNoAnswer(_ useCase: String, _ count: Int) {
    let blocks = """
      blocks:
        - name: basic_infos
          fields:
            nature: {type: text, label: Nature, default: a, default_when: {form.use_case: {is: autre}}}
        - {name: scopes}
      """
    let project = MemoryProject.base
      .with(definition: blocks)
      .with(
        Self.forms,
        """
        x:
          authorization_request: Exemple
          name: Logiciel
          use_case: \(useCase)
          steps: [{name: scopes}]
          static_blocks: [{name: basic_infos}]
          initialize_with: {intitule: Un, description: Deux}
        """
      )
    let found = project.findings.filter { $0.rule.id == "incomplete-static-block" }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.message.french.contains("nature") })
  }

  /// The backslashes are the mistake, not the addresses between them.
  @Test func escapedQuotesAreOneFinding() {
    let text = """
      exemple:
        authorization_request: Exemple
        name: Demande libre
        default: true
        introduction: |
          <a href=\\"https://exemple.gouv.fr/a\\" target=\\"_blank\\">Voir</a> ou <a href=\\"cgu.pdf\\">lire</a>
        steps: [{name: basic_infos}, {name: scopes}]
      """
    let project = MemoryProject.base.with("config/authorization_request_forms/exemple.yml", text)
    #expect(project.findings.map(\.rule.id) == ["literal-escape"])
  }

  @Test func aRuleThatSaysWhatItRequiresLacksNothing() {
    let text = RuleExample.definitionText(
      "scopes: [{name: Adresse, value: adresse}]\nscope_rules: {tous: {all_of: [adresse], raison: Loi}}"
    )
    #expect(found("unknown-key", "config/authorization_definitions/exemple.yml", text).count == 1)
    #expect(found("missing-key", "config/authorization_definitions/exemple.yml", text).isEmpty)
  }

  @Test func vendorsMayHaveDates() {
    let text = """
      shared:
        editeur_exemple:
          type: editor
          name: Éditeur d’exemple
          siret: "13002526500013"
          already_integrated: [exemple]
          since: 2025-01-01
      """
    #expect(found("unquoted-date", "config/service_providers.yml", text).isEmpty)
  }
}

extension String {
  fileprivate var withNoBreakSpaces: String { replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»") }
}
