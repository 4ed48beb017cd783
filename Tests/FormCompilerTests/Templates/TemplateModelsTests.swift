import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormTemplates
import FormTestSupport
import Testing

/// What a new form takes over from the vendors’ forms before it, and from its base.
@Suite struct TemplateModelsTests {
  private static let uid = "api-cantine-beta-logiciels-beta-cantine"
  private static let choosing = VendorCheckout.answers.replacing(
    "scopes: [quotient, Adresse]",
    with: "scopes: [quotient]\n    displayed: [quotient, enfants]"
  )

  /// The checkout with one more vendor’s form, without a section of wordings, for another use case.
  private static let withSport = VendorCheckout.base.with(
    VendorCheckout.formsPath,
    VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
      "# Derniers cas d’usage",
      with: """
        api-cantine-alpha-sport:
          name: Sport +
          authorization_request: APICantine
          use_case: sport
          service_provider_id: alpha
          introduction: Cochez ce dont vous avez besoin.
          steps: [{name: scopes}, {name: legal}, {name: contacts}]
          static_blocks: [{name: basic_infos}]
          initialize_with: {intitule: Le sport, description: Les inscriptions}

        # Derniers cas d’usage
        """
    )
  )

  private static func outcome(_ answers: String, in project: MemoryProject = VendorCheckout.base)
    -> TemplateSession.Outcome
  {
    VendorCheckout.session(project, [answers])
  }

  private static func form(_ answers: String, in project: MemoryProject = VendorCheckout.base) throws -> Form {
    try #require(outcome(answers, in: project).catalog.forms[uid])
  }

  private static func report(_ outcome: TemplateSession.Outcome) -> String {
    TemplateOutcomeReport(outcome, files: [], layout: .checkout, language: .french) { $0 }.text
  }

  // MARK: Blocks

  /// A default is a proposal: a question that has nothing else is not closed to clients.
  @Test(arguments: [("", true), ("answers: { volumetrie_appels_par_minute: 200 }", false)])
  func aDefaultAnswersNothing(_ answer: String, _ isAsked: Bool) throws {
    let definitions = "definitions/authorization_definitions/cantine.yml"
    let forms = "definitions/authorization_request_forms/cantine.yml"
    let project = VendorCheckout.own.with(
      definitions,
      VendorCheckout.own.text(definitions).replacing(
        "    - name: legal\n",
        with:
          "    - name: legal\n    - { name: volumetrie, fields: { volumetrie_appels_par_minute: { default: 200 } } }\n"
      )
    ).with(
      forms,
      VendorCheckout.own.text(forms).replacing("{name: legal}", with: "{name: legal}, {name: volumetrie}")
    )
    let answers = VendorCheckout.answers.replacing(
      "    use_case: tarifs\n",
      with: "    use_case: tarifs\n    \(answer)\n"
    )
    let outcome = Self.outcome(answers, in: project)
    let form = try #require(outcome.catalog.forms[Self.uid], "\(outcome.results[0].findings.map(\.message.english))")
    #expect(form.declaration.steps.contains { $0.value == "volumetrie" } == isAsked)
    #expect(form.declaration.staticBlocks.contains { $0.value == "volumetrie" } != isAsked)
  }

  /// Where the forms of a use case have no legal text in common, the base’s is taken, not that of a vendor; what was taken
  /// over is said.
  @Test func theLegalTextIsWhatFormsHaveInCommon() throws {
    let other = VendorCheckout.answers.replacing("Bêta Logiciels", with: "Gamma").replacing(
      "    use_case: tarifs\n",
      with: "    use_case: tarifs\n    cadre_juridique: Un autre texte\n"
    ).replacing("217 500 016 00019", with: "35600000000048")
    let project = VendorCheckout.base.with(Self.outcome(other))
    let outcome = Self.outcome(VendorCheckout.answers, in: project)
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.answers["cadre_juridique_nature"] == .text("La délibération de la commune"))
    #expect(Self.report(outcome).contains("voisins, à relire\u{A0}: description, cadre_juridique_nature"))
    let alone = try Self.form(VendorCheckout.answers)
    #expect(alone.answers["cadre_juridique_nature"] != form.answers["cadre_juridique_nature"])
  }

  // MARK: Texts

  @Test func theIntroductionIsOfAFormWhereAsMuchCanBeChosen() throws {
    let open = try Self.form(Self.choosing, in: Self.withSport)
    #expect(open.introduction == "Cochez ce dont vous avez besoin.")
    let fixed = try Self.form(VendorCheckout.answers, in: Self.withSport)
    #expect(fixed.introduction == "Le logiciel Bêta Cantine de Bêta Logiciels remplit presque tout.\n")
  }

  /// Words speak of what a use case asks for: those of another one would mislead.
  @Test func wordingsAreThoseOfTheUseCase() {
    let sport = VendorCheckout.answers.replacing("use_case: tarifs", with: "use_case: sport")
    let written = { (answers: String) in
      Self.outcome(answers, in: Self.withSport).results[0].written?.wordings.keys.sorted()
    }
    #expect(written(sport) == [])
    #expect(written(VendorCheckout.answers) == [Self.uid])
    #expect(written(Self.choosing) == [Self.uid])
  }

  /// “You need not change it” is not said of a contact that is left to the client.
  @Test func wordingsOfAContactComeOnlyWithTheContact() {
    let words = VendorCheckout.base.text(VendorCheckout.wordingsPath).replacing(
      "        title: La délibération\n",
      with: "        title: La délibération\n      contact_technique:\n        info: Celui de votre éditeur\n"
    )
    let project = VendorCheckout.base.with(VendorCheckout.wordingsPath, words)
    #expect(Self.outcome(VendorCheckout.answers, in: project).results[0].written?.wordings.count == 1)
    let left = VendorCheckout.answers + "\n    contact_filled: false"
    #expect(Self.outcome(left, in: project).results[0].written?.wordings.count == 0)
    // Where nothing is said of the contact, the words are shared.
    #expect(Self.outcome(left).results[0].written?.wordings.count == 1)
  }

  // MARK: Scopes

  @Test func whoMayChooseChoosesAmongTheScopesOfTheBase() throws {
    let answers = VendorCheckout.answers.replacing(
      "scopes: [quotient, Adresse]",
      with: "scopes: [quotient]\n    scopes_editable: true"
    )
    let config = try Self.form(answers).declaration.scopesConfig
    #expect(config.displayed?.map(\.value) == ["quotient", "adresse", "enfants"])
    #expect(config.disabled?.map(\.value) == ["quotient"])
  }

  @Test func nothingDisabledIsSaid() throws {
    let free = Self.choosing + "\n    disabled: []"
    #expect(try Self.form(free).declaration.scopesConfig.disabled?.map(\.value) == [])
    #expect(try Self.form(Self.choosing).declaration.scopesConfig.disabled?.map(\.value) == ["quotient"])
  }

  // MARK: The base

  @Test func whatIsNotTakenOverFromTheBaseIsTold() throws {
    let forms = VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
      "la commune\"\n",
      with: "la commune\"\n    cadre_juridique_url: https://exemple.fr/deliberation\n"
    )
    let project = VendorCheckout.base.with(VendorCheckout.formsPath, forms)
    let outcome = Self.outcome(VendorCheckout.answers, in: project)
    #expect(outcome.results[0].plan?.forms.map(\.leftOut) == [["cadre_juridique_url"]])
    #expect(Self.report(outcome).contains("non repris de sa base\u{A0}: cadre_juridique_url\n"))
    let given = VendorCheckout.answers + "\n    answers: { cadre_juridique_url: https://exemple.fr/autre }"
    #expect(Self.outcome(given, in: project).results[0].plan?.forms.map(\.leftOut) == [[]])
  }

  @Test func withoutModelsThePrefillsOfTheBaseAreKept() throws {
    let path = "definitions/authorization_request_forms/cantine.yml"
    let forms = VendorCheckout.own.text(path).replacing(
      "name: Tarifs\n",
      with: "name: Tarifs\n  initialize_with: { cadre_juridique_url: https://exemple.fr/deliberation }\n"
    )
    let outcome = Self.outcome(VendorCheckout.answers, in: VendorCheckout.own.with(path, forms))
    #expect(outcome.results[0].plan?.forms.map(\.leftOut) == [[]])
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.prefill.contains { $0.field == "cadre_juridique_url" })
  }

  // MARK: DataPass’s own specs

  /// Forms of the definitions that upstream lists are items of a list, those of others are traits.
  @Test func theFactoryGetsAnItemOfItsList() {
    let listed = VendorCheckout.base.files.keys.reduce(VendorCheckout.base) { project, path in
      let text = project.text(path).replacing("api_cantine:", with: "api_particulier:")
      return project.with(path, text.replacing("APICantine", with: "APIParticulier"))
    }
    let answers = VendorCheckout.answers.replacing("API Cantine", with: "api_particulier")
    let report = Self.report(Self.outcome(answers, in: listed))
    #expect(
      report.contains(
        """
        dans la liste des formulaires de api_particulier (%w[…])\u{A0}:
              api-particulier-beta-logiciels-beta-cantine

        """
      )
    )
    #expect(!report.contains("trait :"))
    #expect(
      Self.report(Self.outcome(VendorCheckout.answers)).contains(
        """
            trait :api_cantine_beta_logiciels_beta_cantine do
              api_cantine
              form_uid { 'api-cantine-beta-logiciels-beta-cantine' }
            end
        """
      )
    )
  }

  /// As many sections are written in one way as in another: the first one of the file shows how, in every run.
  @Test(arguments: [false, true])
  func sectionsOfTwoStyles(_ isAliasFirst: Bool) {
    let merge = "    api_cantine_alpha_repas:\n      <<: *cantine_textes\n"
    let alias = "    api_cantine_alpha_autre: *cantine_textes\n"
    let project = VendorCheckout.base.with(
      VendorCheckout.formsPath,
      VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
        "# Derniers cas d’usage",
        with: """
          api-cantine-alpha-autre:
            name: Autre
            authorization_request: APICantine
            use_case: tarifs
            service_provider_id: alpha
            steps: [{name: legal}, {name: contacts}]
            static_blocks: [{name: basic_infos}, {name: scopes}]
            initialize_with: {intitule: Autre, description: Les repas, scopes: [quotient]}

          # Derniers cas d’usage
          """
      )
    ).with(
      VendorCheckout.wordingsPath,
      VendorCheckout.base.text(VendorCheckout.wordingsPath).replacing(
        merge,
        with: isAliasFirst ? alias + merge : merge + alias
      )
    )
    let outcome = Self.outcome(VendorCheckout.answers, in: project)
    let text = project.with(outcome).text(VendorCheckout.wordingsPath)
    let section = "    api_cantine_beta_logiciels_beta_cantine:"
    #expect(text.contains(section + (isAliasFirst ? " *cantine_textes\n" : "\n      <<: *cantine_textes\n")), "\(text)")
  }

  /// What a form fixes is among what it shows, whatever its base ticks.
  @Test func aScopeOfTheBaseThatIsNotShown() throws {
    let answers = VendorCheckout.answers.replacing(
      "scopes: [quotient, Adresse]",
      with: "scopes: [quotient]\n    displayed: [adresse, enfants]"
    )
    let config = try Self.form(answers).declaration.scopesConfig
    #expect(config.displayed?.map(\.value) == ["adresse", "enfants"])
    #expect(config.disabled?.map(\.value) ?? [] == [])
  }
}
