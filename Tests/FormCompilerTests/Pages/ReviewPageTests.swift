import FormCompiler
import FormEmitters
import FormSource
import FormTestSupport
import Testing

/// What pages say of what applicants need not answer, and of what they did not answer themselves.
@Suite struct ReviewPageTests {
  private static let project = MemoryProject(
    [
      "definitions/authorization_definitions/api.yml": """
      api_foyers:
        name: API Foyers
        provider: ville
        kind: api
        scopes:
          - { name: Nom, value: d1_nom, group: Déclarant 1 }
          - { name: Nom, value: d2_nom, group: Déclarant 2 }
          - { name: Quotient, value: quotient, group: Foyer, included: true, disabled: true }
          - { name: Cachée, value: cachee, group: Foyer }
        blocks:
          - name: basic_infos
            fields:
              urgent: { type: boolean, label: Urgent, optional: true }
              courriel: { type: email, label: Courriel, optional: true, autocomplete: email }
              mobile: { type: phone, label: Mobile, optional: true }
              notes: { type: text, label: Notes, optional: true }
            rules:
              joignable: { at_least_one_of: [courriel, mobile], when: { urgent: { is: true } } }
          - name: legal
          - name: scopes
          - { name: contacts, contacts: [contact_technique], fields: { contact_technique_extra_email: {} } }
      """,
      "definitions/authorization_request_forms/api.yml": """
      foyers:
        definition: api_foyers
        name: Foyers
        default: true
        scopes_config: { hide: [cachee] }
        initialize_with: { contact_technique_type: person, scopes: [d1_nom, cachee] }
      fige:
        definition: api_foyers
        name: Figé
        steps: [{ name: basic_infos }]
        static_blocks: [{ name: legal }, { name: scopes }]
        initialize_with: { cadre_juridique_nature: Loi, cadre_juridique_url: https://exemple.fr, scopes: [d1_nom, d2_nom] }
      """,
      "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
    ],
    layout: .own
  )

  /// A page, without the line breaks between its elements.
  private static func page(_ path: String) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: project.catalog, site: .standard)
    let page = try #require(pages.first { $0.path == "html/formulaires/\(path)" })
    return String(decoding: page.bytes, as: UTF8.self).replacing("\n", with: "")
  }

  @Test func oneOfSeveralIsNotOptional() throws {
    let page = try Self.page("foyers/index.html")
    #expect(page.contains(#"for="champ-cadre_juridique_url">Adresse du texte<"#))
    #expect(page.contains("Donnez l’adresse du texte ou joignez-le.</p>"))
    #expect(page.contains(#"for="champ-notes">Notes (optionnel)<"#))
  }

  @Test func whereARuleDependsOnAnswersTheScriptDecides() throws {
    let page = try Self.page("foyers/index.html")
    #expect(page.contains(#"for="champ-courriel">Courriel<span data-part="obligation"></span><"#))
    let note =
      "\u{A0}: </span>répondez à l’une au moins de ces questions\u{A0}: «\u{A0}Courriel\u{A0}», «\u{A0}Mobile\u{A0}»."
    #expect(page.contains(#"data-rule="joignable"><span data-part="condition">Si «"#))
    #expect(page.contains(note))
  }

  /// In a form that answers one of the two by itself nothing is left to ask.
  @Test func aRuleThatTheFormKeepsSaysNothing() throws {
    let page = try Self.page("fige/index.html")
    #expect(!page.contains("Donnez l’adresse du texte ou joignez-le.</p>"))
  }

  @Test func browsersDoNotFillInThirdPersons() throws {
    let page = try Self.page("foyers/index.html")
    let input = try #require(page.firstMatch(of: #/<input[^>]*id="champ-contact_technique_email"[^>]*>/#))
    #expect(input.output.contains(#"autocomplete="off""#))
    let extra = try #require(page.firstMatch(of: #/<input[^>]*id="champ-contact_technique_extra_email"[^>]*>/#))
    #expect(extra.output.contains(#"autocomplete="off""#))
    let own = try #require(page.firstMatch(of: #/<input[^>]*id="champ-courriel"[^>]*>/#))
    #expect(own.output.contains(#"autocomplete="email""#))
  }

  @Test func scopesStandUnderTheirGroups() throws {
    let page = try Self.page("foyers/instruction.html")
    #expect(
      page.contains(
        #"<p class="fr-text--bold fr-mb-0">Déclarant 1</p><ul class="dp-scopes"><li>Nom</li></ul>"#
          + #"<p class="fr-text--bold fr-mb-0">Foyer</p><ul class="dp-scopes"><li>Quotient</li><li>Cachée</li></ul></td>"#
      )
    )
    let summary = try Self.page("fige/index.html")
    #expect(summary.contains(#"Déclarant 2</p><ul class="dp-scopes"><li>Nom</li></ul>"#))
  }

  @Test func theInstructorsScriptKnowsWhoDecidesOnAScope() throws {
    let page = try Self.page("foyers/instruction.html").replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
    for scope in [
      #"{"value":"d1_nom","name":"Nom","offered":true,"given":true}"#,
      #"{"value":"d2_nom","name":"Nom","offered":true}"#,
      #"{"value":"quotient","name":"Quotient","offered":true,"given":true,"fixed":true}"#,
      #"{"value":"cachee","name":"Cachée","given":true,"fixed":true}"#,
    ] {
      #expect(page.contains(scope), "\(scope)")
    }
  }

  /// The column of the applicant has no place for what the form writes and nobody can change.
  @Test func whatTheFormWritesIsNoAnswer() throws {
    let frozen = try Self.page("fige/instruction.html")
    #expect(frozen.contains(#"<td data-part="fixed" data-field="cadre_juridique_nature">Loi</td><td>–</td>"#))
    #expect(!frozen.contains("data-scopes"))
    let unasked = try Self.page("foyers/instruction.html")
    #expect(unasked.contains(#"data-part="fixed" data-field="contact_technique_type""#))
    #expect(!unasked.contains(#"data-part="written" data-field="contact_technique_type""#))
  }
}
