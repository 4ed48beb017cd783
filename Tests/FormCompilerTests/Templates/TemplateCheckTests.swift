import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// Vendors’ forms beside the forms that they are made from.
@Suite struct TemplateCheckTests {
  private static func comparisons(_ forms: String) -> [TemplateComparison] {
    let project = MemoryProject(
      [
        "definitions/authorization_definitions/api.yml": """
        api_cantine:
          name: API Cantine
          provider: ville
          kind: api
          cgu_link: https://exemple.fr/cgu
          scopes:
            - { name: Quotient, value: quotient }
            - { name: Adresse, value: adresse }
            - { name: Enfants, value: enfants }
          blocks:
            - name: basic_infos
            - name: scopes
            - { name: contacts, contacts: [contact_technique] }
        api_sport: { name: API Sport, provider: ville, kind: api, cgu_link: https://exemple.fr/cgu }
        """,
        "definitions/authorization_request_forms/api.yml": """
        libre: { definition: api_cantine, name: Libre, default: true }
        cantine:
          definition: api_cantine
          name: Cantine
          use_case: cantine
          initialize_with: { intitule: Cantine, scopes: [quotient] }
        \(forms)
        """,
        "definitions/service_providers.yml": """
        arpege: { type: editor, name: "Arpège | Concerto", fc_certified: true }
        hubee: { type: saas, name: HubEE }
        """,
        "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }",
      ],
      layout: .own
    )
    return TemplateComparison.all(in: project.catalog)
  }

  private static let sound = """
    cantine-arpege:
      definition: api_cantine
      name: Concerto
      use_case: cantine
      service_provider_id: arpege
      static_blocks: [{ name: basic_infos }, { name: scopes }]
      steps: [{ name: contacts }]
      scopes_config: { displayed: [quotient], disabled: [quotient] }
      initialize_with:
        intitule: Concerto
        description: Le prix de la cantine
        scopes: [quotient]
        contact_technique_email: !secret { key: concerto, default: a@exemple.fr }
    """

  @Test func aFormIsHeldAgainstTheOneOfItsUseCase() throws {
    let found = Self.comparisons(Self.sound)
    #expect(found.map(\.form.uid) == ["cantine-arpege"])
    let comparison = try #require(found.first)
    #expect(comparison.base?.uid == "cantine")
    #expect(comparison.filled == ["intitule", "description", "contact_technique_email"])
    #expect(comparison.fixed == ["basic_infos", "scopes"])
    #expect(comparison.hidden == ["adresse", "enfants"])
    #expect(
      comparison.asked == [
        "contact_technique_family_name", "contact_technique_given_name", "contact_technique_phone_number",
        "contact_technique_job_title",
      ]
    )
    #expect(comparison.problems.isEmpty)
  }

  @Test func theNamedBaseCountsAndHasToExist() throws {
    let libre = try #require(Self.comparisons(Self.sound + "\n  base: libre").first)
    #expect(libre.base?.uid == "libre")
    #expect(libre.filled.contains("scopes"))
    let nothing = try #require(Self.comparisons(Self.sound + "\n  base: absente").first)
    #expect(nothing.problems.map(\.kind) == [.missingBase])
  }

  /// As `template new` refuses them.
  @Test(arguments: ["cantine-arpege", "sport"])
  func aBaseThatNoFormMayHave(_ base: String) throws {
    let sport = "sport: { definition: api_sport, name: Sport, default: true }\n"
    let comparison = try #require(Self.comparisons(sport + Self.sound + "\n  base: \(base)").first)
    #expect(comparison.base == nil)
    #expect(comparison.problems.map(\.kind) == [.unusableBase])
    #expect(comparison.problems.map(\.names) == [[base]])
  }

  /// A form whose vendor is misspelt is named, and no other vendor’s starts from its answers.
  @Test func aVendorThatIsUnknown() throws {
    let unknown = """
      piscine-arpge:
        definition: api_cantine
        name: Piscine
        use_case: piscine
        service_provider_id: arpge
        initialize_with: { intitule: Les entrées d’Arpège }
      """
    let known = Self.sound.replacing("use_case: cantine", with: "use_case: piscine")
    let comparisons = Self.comparisons(unknown + "\n" + known)
    #expect(comparisons.map(\.form.uid) == ["piscine-arpge", "cantine-arpege"])
    #expect(comparisons.first?.problems.map(\.kind).first == .unknownVendor)
    #expect(comparisons.first?.problems.first?.names == ["arpge"])
    #expect(comparisons.last?.base?.uid == "libre")
    let report = TemplateReport(comparisons, .french)
    #expect(report.hasProblems)
    #expect(
      report.text.hasPrefix(
        "problème[unknown-vendor] piscine-arpge\u{A0}: son éditeur «\u{A0}arpge\u{A0}» n’est pas déclaré\n"
      )
    )
    #expect(report.json.contains("\"arpge\""))
    #expect(TemplateRegister(comparisons).markdown.contains("| Piscine (`piscine-arpge`) | arpge | piscine |"))
  }

  @Test func aScopeThatIsFixedAndNotTickedIsToldAndSoIsOneThatTheBaseGained() throws {
    let form = Self.sound.replacing(
      "displayed: [quotient], disabled: [quotient]",
      with: "displayed: [adresse], disabled: [adresse]"
    )
    .replacing("scopes: [quotient]", with: "scopes: [enfants]")
    let problems = try #require(Self.comparisons(form).first).problems
    #expect(
      problems.map { "\($0.kind.rawValue) \($0.names.joined(separator: ", "))" } == [
        "fixes-what-is-not-filled adresse", "misses-scope quotient",
      ]
    )
  }

  @Test func whatTheDefinitionDoesNotHaveIsTold() throws {
    let form = Self.sound.replacing("[quotient]", with: "[quotient, disparu]").replacing(
      "{ name: contacts }",
      with: "{ name: contacts }, { name: legal }"
    )
    let problems = try #require(Self.comparisons(form).first).problems.filter { $0.kind == .foreignToDefinition }
    #expect(problems.map(\.names) == [["legal", "disparu"]])
  }

  @Test func aBlockThatIsAllGivenAndStillAskedIsANote() throws {
    let form = Self.sound.replacing("[{ name: basic_infos }, { name: scopes }]", with: "[{ name: scopes }]")
      .replacing("[{ name: contacts }]", with: "[{ name: basic_infos }, { name: contacts }]")
    let comparisons = Self.comparisons(form)
    #expect(try #require(comparisons.first).problems.map(\.kind) == [.asksWhatIsGiven])
    #expect(!TemplateReport(comparisons, .english).hasProblems)
    #expect(
      TemplateReport(comparisons, .english).text.contains(
        "note[asks-what-is-given] cantine-arpege: the block “basic_infos”"
      )
    )
  }

  /// A scope that may be unticked or added is for the clients to look at; one that is fixed leaves nothing to do.
  @Test func aChoiceThatIsOpenIsNotGiven() throws {
    let form = Self.sound.replacing("[{ name: basic_infos }, { name: scopes }]", with: "[{ name: basic_infos }]")
      .replacing("[{ name: contacts }]", with: "[{ name: scopes }, { name: contacts }]")
    #expect(try #require(Self.comparisons(form).first).problems.map(\.names) == [["scopes"]])
    let open = form.replacing("displayed: [quotient]", with: "displayed: [quotient, adresse]")
    #expect(try #require(Self.comparisons(open).first).problems.isEmpty)
  }

  @Test func findingsComeFirstTheMostSeriousFirstAndOneForEachMistake() throws {
    let note = Self.sound.replacing("[{ name: basic_infos }, { name: scopes }]", with: "[{ name: basic_infos }]")
      .replacing("[{ name: contacts }]", with: "[{ name: scopes }, { name: contacts }]")
    let wrong = Self.sound.replacing("cantine-arpege:", with: "autre:").replacing(
      "displayed: [quotient], disabled: [quotient]",
      with: "disabled: [quotient, adresse, enfants]"
    )
    let comparisons = Self.comparisons(note + "\n" + wrong)
    let text = TemplateReport(comparisons, .french).text
    let lines = text.split(separator: "\n")
    #expect(
      lines.prefix(2) == [
        "problème[fixes-what-is-not-filled] autre\u{A0}: les scopes «\u{A0}adresse\u{A0}» et «\u{A0}enfants\u{A0}» sont figés sans être cochés\u{A0}: aucun client ne pourra les demander",
        "remarque[asks-what-is-given] cantine-arpege\u{A0}: le bloc «\u{A0}scopes\u{A0}» est encore demandé, alors que toutes ses réponses sont données",
      ]
    )
    #expect(lines.last == "2 formulaires d’éditeur, 1 problème, 1 remarque")
    let json = TemplateReport(comparisons, .english).json
    let places = ["\"problems\"", "\"adresse\",", "asks-what-is-given", "\"forms\""].map {
      json.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let markdown = TemplateRegister(comparisons).markdown
    #expect(markdown.hasPrefix("## À corriger\n\n- `autre`\u{A0}: les scopes «\u{A0}adresse\u{A0}» et"))
    #expect(markdown.contains("\n## À vérifier\n\n- `cantine-arpege`\u{A0}: le bloc"))
    #expect(markdown.contains("\n## Formulaires des éditeurs\n\n| Formulaire |"))
  }

  @Test func theRegisterIsATableWhateverTheNames() {
    let lines = TemplateRegister(Self.comparisons(Self.sound)).markdown.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[2] == #"| Concerto (`cantine-arpege`) | Arpège \| Concerto | cantine |  | Quotient | oui |"#)
  }

  @Test func defaultsOfTheVaultAreNotShown() {
    let comparisons = Self.comparisons(Self.sound)
    let report = TemplateReport(comparisons, .french)
    #expect(!(report.text + report.json + TemplateRegister(comparisons).markdown).contains("a@exemple.fr"))
  }
}
