import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormTemplates
import FormTestSupport
import Testing

/// Answers of a vendor, written into a checkout beside its neighbours.
@Suite struct TemplateNewTests {
  private static let uid = "api-cantine-beta-logiciels-beta-cantine"

  private static func made(_ answers: String...) -> (project: MemoryProject, outcome: TemplateSession.Outcome) {
    let outcome = VendorCheckout.session(VendorCheckout.base, answers)
    return (VendorCheckout.base.with(outcome), outcome)
  }

  @Test func theCheckoutItselfHasNoError() {
    let errors = VendorCheckout.base.findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.rule.id) \($0.message.french)" } == [])
  }

  @Test func aFormIsWrittenAsItsNeighboursAre() throws {
    let (project, outcome) = Self.made(VendorCheckout.answers)
    #expect(outcome.results[0].findings.map(\.message.french) == [])
    let text = project.text(VendorCheckout.formsPath)
    let written = try #require(text.firstRange(of: "api-cantine-beta").map { text[$0.lowerBound...] })
    #expect(
      written.hasPrefix(
        """
        api-cantine-beta-logiciels-beta-cantine:
          name: Bêta Cantine
          description: *cantine_description
          authorization_request: APICantine
          use_case: tarifs
          service_provider_id: beta_logiciels
          introduction: *cantine_introduction
          steps: *cantine_steps
          static_blocks: *cantine_static
          scopes_config:
            disabled:
              - quotient
              - adresse
            displayed:
              - quotient
              - adresse
          initialize_with:
            intitule: "Cantine : les tarifs"
            description: |
              Le logiciel calcule les tarifs.
              Les agents les relisent.
            cadre_juridique_nature: *cantine_cadre
            scopes:
              - quotient
              - adresse
            contact_technique_email: "<%= Rails.application.credentials.api_cantine_beta_logiciels_contact_technique_email || 'tech-beta-logiciels@yopmail.com' %>"
            contact_technique_given_name: "<%= Rails.application.credentials.api_cantine_beta_logiciels_contact_technique_given_name || 'Camille' %>"
            contact_technique_family_name: "<%= Rails.application.credentials.api_cantine_beta_logiciels_contact_technique_family_name || 'Exemple' %>"
            contact_technique_phone_number: "<%= Rails.application.credentials.api_cantine_beta_logiciels_contact_technique_phone_number || '0102030405' %>"
            contact_technique_job_title: Responsable technique

        # Derniers cas d’usage
        """
      )
    )
    #expect(
      project.text(VendorCheckout.wordingsPath).contains(
        "    api_cantine_beta_logiciels_beta_cantine:\n      <<: *cantine_textes\n    default:"
      )
    )
    #expect(
      project.text(VendorCheckout.vendorsPath).contains(
        "    siret: \"13002526500013\"\n  beta_logiciels:\n    type: editor\n    name: Bêta Logiciels\n    siret: \"21750001600019\"\n"
      )
    )
  }

  @Test func everyOtherByteIsKept() {
    let (_, outcome) = Self.made(VendorCheckout.answers)
    #expect(
      outcome.files.map(\.path)
        == [VendorCheckout.wordingsPath, VendorCheckout.formsPath, VendorCheckout.vendorsPath].sorted()
    )
    for file in outcome.files {
      let difference = file.after.difference(from: file.before)
      #expect(difference.removals.isEmpty, "\(file.path)")
      // What is put in stands together.
      let places = difference.insertions.compactMap { if case .insert(let offset, _, _) = $0 { offset } else { nil } }
      #expect((places.last ?? 0) - (places.first ?? 0) == places.count - 1, "\(file.path)")
    }
  }

  @Test func noContactValueStandsAnywhere() {
    let (project, outcome) = Self.made(VendorCheckout.answers)
    let report = TemplateOutcomeReport(outcome, files: [], layout: .checkout, language: .french) { $0 }
    let texts = project.files.values.map { String(decoding: $0, as: UTF8.self) }
    for text in texts + [report.text, report.problems([]), String(decoding: report.json([]), as: UTF8.self)] {
      for secret in ["secret", "39 98 76 54", "39987654"] { #expect(!text.lowercased().contains(secret)) }
    }
    #expect(report.text.contains("api_cantine_beta_logiciels_contact_technique_phone_number (téléphone)"))
    #expect(report.text.contains("trait :api_cantine_beta_logiciels_beta_cantine do\n      api_cantine\n"))
  }

  @Test func aSecondRunChangesNothing() {
    let (project, _) = Self.made(VendorCheckout.answers)
    let again = VendorCheckout.session(project, [VendorCheckout.answers])
    #expect(again.files.isEmpty)
    #expect(again.results[0].plan?.forms.map(\.uid) == [Self.uid])
  }

  @Test func aClientsCompleteRequestIsAccepted() throws {
    let (_, outcome) = Self.made(VendorCheckout.answers)
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.unansweredFields.contains { $0.hasPrefix("contact_technique") } == false)
    #expect(form.unansweredFields.contains("cadre_juridique_url"))
    #expect(form.isDeferred("contact_technique_email"))
  }

  /// Whether it is another vendor, or a SIRET that was miswritten, only an identifier can say.
  @Test func anotherVendorOfTheSameNameHasAnIdentifier() {
    let other = VendorCheckout.answers.replacing("217 500 016 00019", with: "35600000000048")
      .replacing("Bêta Cantine", with: "Cantine Plus")
    let (_, refused) = Self.made(VendorCheckout.answers, other)
    // Which of them is right does not depend on the order of the answers.
    for result in refused.results {
      #expect(result.plan == nil)
      #expect(result.findings.map(\.severity) == [.error])
      #expect(result.findings[0].message.english.contains("has several SIRETs in these answers"))
    }
    let named = other.replacing("service_provider:\n", with: "service_provider:\n  id: beta_plus\n")
    let (project, outcome) = Self.made(VendorCheckout.answers, named)
    #expect(outcome.results.map { $0.plan?.id } == ["beta_logiciels", "beta_plus"])
    #expect(project.text(VendorCheckout.vendorsPath).contains("  beta_plus:\n"))
  }

  @Test func aVendorIsKnownByItsSIRETAndCompletedOnce() {
    let known = """
      service_provider: { name: Alpha, siret: "13002526500013", fc_certified: true }
      forms: [{ definition: api_cantine, name: Goûters, use_case: tarifs, intitule: Goûters, projet: Le prix, scopes: [quotient] }]
      """
    let (project, outcome) = Self.made(known)
    #expect(outcome.results[0].plan?.id == "alpha")
    #expect(
      project.text(VendorCheckout.vendorsPath).contains(
        "    siret: \"13002526500013\"\n    fc_certified: true\n\n  ancien:"
      )
    )
  }

  @Test func clientsMayChooseAmongTheScopesShown() throws {
    let answers = VendorCheckout.answers.replacing(
      "scopes: [quotient, Adresse]",
      with: "scopes: [quotient]\n    displayed: [quotient, enfants]"
    )
    let (_, outcome) = Self.made(answers)
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.declaration.steps.map(\.value) == ["scopes", "legal", "contacts"])
    #expect(form.declaration.staticBlocks.map(\.value) == ["basic_infos"])
    // What the base ticks stays ticked.
    #expect(form.declaration.scopesConfig.disabled?.map(\.value) == ["quotient"])
  }

  /// What the definition always asks for is shown, and leaves nothing to choose.
  @Test func scopesThatAreAlwaysIncludedAreShown() throws {
    let path = "config/authorization_definitions/cantine.yml"
    let included = VendorCheckout.base.text(path).replacing(
      "value: adresse }",
      with: "value: adresse, included: true }"
    )
    let answers = VendorCheckout.answers.replacing("scopes: [quotient, Adresse]", with: "scopes: [quotient]")
    let outcome = VendorCheckout.session(VendorCheckout.base.with(path, included), [answers])
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.declaration.steps.map(\.value) == ["legal", "contacts"])
    #expect(form.declaration.scopesConfig.displayed?.map(\.value) == ["quotient", "adresse"])
  }

  @Test func anAnswersNumberIsKept() {
    let numbered = VendorCheckout.answers.replacing("- definition:", with: "- id: r-1\n    definition:")
    let (project, _) = Self.made(numbered)
    #expect(project.text(VendorCheckout.formsPath).contains("  answers_id: r-1\n"))
    let renamed = numbered.replacing("Bêta Cantine", with: "Bêta Repas")
    let again = VendorCheckout.session(project, [renamed])
    #expect(again.results[0].plan?.forms.map(\.uid) == [Self.uid])
    #expect(again.results[0].written?.changes[Self.uid]?.map(\.key) == ["name"])
  }

  @Test func ourOwnLayoutHasItsOwnWords() throws {
    let forms = VendorCheckout.base.text(VendorCheckout.formsPath)
    let start = try #require(forms.firstRange(of: "# Éditeurs"))
    let project = MemoryProject(
      [
        "definitions/authorization_definitions/cantine.yml": VendorCheckout.base.text(
          "config/authorization_definitions/cantine.yml"
        ),
        "definitions/authorization_request_forms/cantine.yml": String(forms[..<start.lowerBound]),
        "definitions/data_providers.yml": "ville: { name: Ville }\n",
      ],
      layout: .own
    )
    let outcome = VendorCheckout.session(project, [VendorCheckout.answers])
    #expect(outcome.results[0].findings.filter { $0.severity == .error }.map(\.message.french) == [])
    let made = project.with(outcome)
    #expect(outcome.newFiles == ["definitions/service_providers.yml"])
    let text = made.text("definitions/authorization_request_forms/cantine.yml")
    #expect(text.contains("  definition: api_cantine\n"))
    #expect(
      text.contains(
        "contact_technique_email: !secret { key: api_cantine_beta_logiciels_contact_technique_email, default: \"tech-beta-logiciels@yopmail.com\" }\n"
      )
    )
    let form = try #require(outcome.catalog.forms[Self.uid])
    #expect(form.declaration.staticBlocks.map(\.value).contains("basic_infos"))
    #expect(form.unansweredFields.allSatisfy { !["intitule", "description", "scopes"].contains($0) })
  }
}
