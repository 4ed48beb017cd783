import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// What pages say and send.
@Suite struct PageTests {
  private static let project = MemoryProject(
    [
      "definitions/authorization_definitions/api.yml": """
      api_cantine:
        name: API Cantine
        provider: ville
        kind: api
        cgu_link: https://exemple.fr/cgu
        scopes:
          - { name: Quotient, value: quotient, included: true, disabled: true }
          - { name: Adresse, value: adresse, deprecated: { since: "2026-01-31" } }
          - { name: Cachée, value: cachee }
        blocks:
          - name: basic_infos
          - name: legal
          - name: personal_data
          - name: scopes
          - { name: contacts, contacts: [contact_technique] }
      """,
      "definitions/authorization_request_forms/api.yml": """
      cantine:
        definition: api_cantine
        name: Cantine
        default: true
        steps: [{ name: basic_infos }, { name: personal_data }, { name: scopes }, { name: contacts }]
        static_blocks: [{ name: legal }]
        scopes_config: { hide: [cachee] }
        initialize_with:
          cadre_juridique_nature: Délibération
          cadre_juridique_url: https://exemple.fr/texte
          contact_technique_email: !secret { key: courriel, default: "jean@exemple.fr" }
      """,
      "definitions/authorization_request_forms/coffre.yml": """
      coffre:
        definition: api_cantine
        name: Coffre
        steps: [{ name: legal }]
        initialize_with:
          cadre_juridique_nature: Délibération
          cadre_juridique_url: !secret { key: adresse, default: "https://exemple.fr/texte" }
      """,
      "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
    ],
    layout: .own
  )

  private static func page(_ path: String, _ settings: SiteSettings = .standard) throws -> String {
    let catalog = project.catalog
    let pages = ArtifactStage.artifacts([.html], of: catalog, site: settings)
    return String(decoding: try #require(pages.first { $0.path == "html/\(path)" }).bytes, as: UTF8.self)
  }

  private static func live(_ address: String) -> SiteSettings {
    SiteSettings(environment: "staging", assets: "https://cdn.exemple.fr/dsfr", submission: address, theme: SiteTheme())
  }

  @Test func aMockupSendsNothing() throws {
    let page = try Self.page("formulaires/cantine/index.html")
    #expect(page.contains("form-action &#39;none&#39;") || page.contains("form-action 'none'"))
    #expect(page.contains("noindex"))
    #expect(page.contains("Maquette"))
    #expect(!page.contains(" action="))
  }

  @Test func aLivePageSendsToItsAddressAlone() throws {
    let page = try Self.page("formulaires/cantine/index.html", Self.live("https://recoit.exemple.fr:8443/demandes?a=1"))
    #expect(page.contains(#"action="https://recoit.exemple.fr:8443/demandes?a=1""#))
    #expect(page.contains("form-action https://recoit.exemple.fr:8443;"))
    #expect(page.contains("style-src 'self' https://cdn.exemple.fr 'sha256-"))
    #expect(page.contains(#"href="https://cdn.exemple.fr/dsfr/dsfr.min.css""#))
    #expect(!page.contains("noindex"))
    #expect(!page.contains("Maquette"))
  }

  @Test func anAddressThatRunsSomethingIsNone() throws {
    let page = try Self.page("formulaires/cantine/index.html", Self.live("javascript:alert(1)"))
    #expect(!page.contains("javascript:"))
    #expect(page.contains("form-action 'none'"))
  }

  @Test func deferredDefaultsAreNeverShown() throws {
    for path in ["index.html", "instruction.html", "questions.html", "questions.txt"] {
      let page = try Self.page("formulaires/cantine/\(path)")
      #expect(!page.contains("jean@exemple.fr"), "\(path)")
      #expect(page.localizedLowercaseContains("renseigné"), "\(path)")
    }
  }

  @Test func fixedAnswersAreSentAndNotAsked() throws {
    let page = try Self.page("formulaires/cantine/index.html")
    #expect(page.contains(#"<input type="hidden" name="cadre_juridique_nature" value="Délibération""#))
    #expect(!page.contains(#"<textarea class="fr-input" rows="6" id="champ-cadre_juridique_nature""#))
    #expect(page.contains("Ces informations ne sont pas modifiables."))
  }

  @Test func whatTheVaultAnswersIsNotAsked() throws {
    let catalog = Self.project.catalog
    let left = try #require(catalog.forms["coffre"]).unansweredFields
    #expect(left.contains("intitule"))
    #expect(!left.contains { $0.hasPrefix("cadre_juridique") })
  }

  @Test func scopesAreThoseOfTheForm() throws {
    let page = try Self.page("formulaires/cantine/index.html")
    #expect(page.contains(#"value="quotient" checked disabled>"#))
    #expect(page.contains(#"<input type="hidden" name="scopes[]" value="quotient">"#))
    #expect(page.contains(#"data-deprecated-since="2026-01-31""#))
    #expect(!page.contains("Cachée"))
  }

  @Test func conditionsAreSaidInWords() throws {
    let page = try Self.page("formulaires/cantine/index.html")
    let months = "«\u{A0}Durée de conservation des données, en mois\u{A0}»"
    #expect(page.contains("À remplir seulement si \(months) dépasse 36."))
    let sheet = try Self.page("formulaires/cantine/questions.txt")
    #expect(sheet.contains("Posé si \(months) dépasse 36"))
    #expect(sheet.contains("MÉTIER"))
    #expect(sheet.contains("JURIDIQUE"))
  }

  @Test func aThemeStandsAroundTheContentAsItIs() throws {
    var theme = SiteTheme()
    theme.header = Array("<header>Ma ville</header>".utf8)
    theme.footer = Array("<footer id=\"pied\">Accessibilité : totalement conforme</footer>".utf8)
    theme.head = Array("<link rel=\"icon\" href=\"/icone.svg\">".utf8)
    theme.stylesheet = Array("h1 { color: teal; }".utf8)
    let settings = SiteSettings(environment: "production", assets: nil, submission: nil, theme: theme)
    let page = try Self.page("index.html", settings)
    #expect(page.contains("<header>Ma ville</header>"))
    #expect(page.contains("totalement conforme"))
    #expect(!page.contains("République"))
    #expect(page.contains(#"href="assets/theme.css""#))
    #expect(page.contains(#"href="/icone.svg""#))
    #expect(try Self.page("assets/theme.css", settings) == "h1 { color: teal; }")
  }
}

extension String {
  fileprivate func localizedLowercaseContains(_ word: String) -> Bool { lowercased().contains(word) }
}
