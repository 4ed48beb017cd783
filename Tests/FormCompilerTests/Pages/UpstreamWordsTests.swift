import FormCatalog
import FormCompiler
import FormEmitters
import FormSyntax
import FormTestSupport
import Testing

/// What upstream’s pages say and offer beside the labels of questions stands on the compiled pages too.
@Suite struct UpstreamWordsTests {
  private static let project = MemoryProject.base.with(
    definition: """
      blocks:
        - name: legal
        - name: scopes
          fields: { scopes: { optional: true }, specific_requirements: {} }
        - name: volumetrie
          fields:
            volumetrie_appels_par_minute: { suggestions: { 50: 50 appels, 100: 100 appels }, default: 50 }
            volumetrie_justification: { when: { volumetrie_appels_par_minute: { above: 50 } } }
      scope_rules:
        adresse_au_moins: { at_least_one_of: [adresse] }
      """
  ).with(
    forms: """
      exemple-libre:
        authorization_request: Exemple
        default: true
        steps: [{name: legal}, {name: scopes}, {name: volumetrie}]
      exemple-trente:
        authorization_request: Exemple
        name: Trente
        steps: [{name: legal}, {name: volumetrie}]
        initialize_with: { volumetrie_appels_par_minute: 30 }
      exemple-production:
        authorization_request: ExempleProduction
        default: true
        steps: [{name: volumetrie}]
        static_blocks: [{name: legal}, {name: basic_infos}]
        initialize_with: { intitule: Cantines }
      """
  ).with(
    "config/authorization_definitions/production.yml",
    """
    exemple_production:
      name: Exemple
      provider: dinum
      kind: api
      blocks: [{name: basic_infos}, {name: legal}, {name: volumetrie}]
      stage: { type: production, previous: { id: exemple, form_id: exemple-libre } }
    """
  ).with(
    "config/locales/authorization_request_forms.fr.yml",
    """
    fr:
      authorization_request_forms:
        default:
          steps: { legal: Les textes }
          legal: { title: Quels sont vos textes ?, justificatif: { title: Vos textes*, description: "Lisez <a href='https://exemple.fr/guide'>le guide</a>." } }
        exemple:
          specific_requirements: { title: Un besoin à part, content: Convenez-en d’abord. }
        exemple_trente:
          legal: { justificatif: { title: " " } }
    """
  )

  private static func page(_ form: String) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: project.catalog, site: .standard)
    let page = try #require(pages.first { $0.path.hasSuffix("formulaires/\(form)/index.html") })
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// What stands within the element of a question.
  private static func question(_ name: String, _ form: String) throws -> String {
    let parts = try page(form).split(separator: #"data-field=""#)
    return String(try #require(parts.first { $0.hasPrefix(#"\#(name)""#) }))
  }

  @Test func aTitleAndATextStandAboveTheirQuestion() throws {
    let document = try Self.question("cadre_juridique_document", "exemple-libre")
    #expect(document.contains(">Vos textes</p>"))
    #expect(document.contains(#"<a href="https://exemple.fr/guide""#))
    #expect(!document.contains("<p class=\"fr-text--bold fr-mb-1v\">Vos textes*"))
    #expect(try Self.page("exemple-libre").contains("Convenez-en d’abord."))
  }

  @Test func aBlankTextOfAFormShowsNone() throws {
    #expect(!(try Self.question("cadre_juridique_document", "exemple-trente").contains("Vos textes")))
  }

  @Test func theSummaryNamesBlocksAsTheStepsDo() throws {
    let page = try Self.page("exemple-libre")
    #expect(page.contains(#"<h3 id="resume-legal" class="fr-mb-1w" tabindex="-1">Les textes</h3>"#))
    #expect(page.contains(#"<h3 id="bloc-legal-titre" tabindex="-1">Quels sont vos textes ?</h3>"#))
  }

  @Test func whatAnEarlierStageAnsweredIsNotCalledTheForms() throws {
    let page = try Self.page("exemple-production")
    #expect(page.contains("Repris de l’étape précédente. Ces informations ne sont pas modifiables."))
    #expect(page.contains("Écrit par le formulaire. Ces informations ne sont pas modifiables."))
  }

  @Test func volumesAreChosenFromAList() throws {
    let volumes = try Self.question("volumetrie_appels_par_minute", "exemple-libre")
    #expect(volumes.contains(#"<option value="50" selected>50 appels</option>"#))
    #expect(volumes.contains(#"<option value="100">100 appels</option>"#))
  }

  @Test func anotherVolumeThatAFormGivesStaysChosen() throws {
    let volumes = try Self.question("volumetrie_appels_par_minute", "exemple-trente")
    #expect(volumes.contains(#"<option value="30" selected>30</option>"#))
    #expect(volumes.contains(#"<option value="50">50 appels</option>"#))
  }

  @Test func scopesOfWhichARuleWantsOneAreNotOptional() throws {
    let scopes = try Self.question("scopes", "exemple-libre")
    #expect(!scopes.contains("(optionnel)"))
    #expect(try Self.question("specific_requirements", "exemple-libre").contains("(optionnel)"))
  }
}
