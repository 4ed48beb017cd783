import FormCatalog
import FormSource
import FormTemplates
import Testing

/// The addresses that a vendor sends.
@Suite struct FormAddressTests {
  private let project = KitProject()

  private func address(_ answers: String...) throws -> String {
    let answers = try AddressAnswers(answers, of: project.form, project.definition)
    return FormAddress(of: project.form, project.addresses, answers: answers).text
  }

  private func refusal(_ answers: String...) -> AddressProblem? {
    do throws(AddressProblem) {
      _ = try AddressAnswers(answers, of: project.form, project.definition)
      return nil
    } catch {
      return error
    }
  }

  @Test func withoutAnswersItIsTheForms() throws {
    #expect(try address() == "https://datapass.api.gouv.fr/formulaires/cantine-arpege/demande/nouveau")
    let other = KitProject(configuration: "addresses: { forms: https://datapass.example/f/ }")
    #expect(
      FormAddress(of: other.form, other.addresses).text == "https://datapass.example/f/cantine-arpege/demande/nouveau"
    )
  }

  @Test func answersAreEncodedToTheByte() throws {
    let encoded = try address("destinataire_donnees_caractere_personnel=Élus & agents = 100 % [+]\"'~")
    #expect(
      encoded.hasSuffix(
        "?destinataire_donnees_caractere_personnel=%C3%89lus%20%26%20agents%20%3D%20100%20%25%20%5B%2B%5D%22%27~"
      )
    )
  }

  @Test func scopesAreAListThatKeepsWhatTheFormFixes() throws {
    #expect(try address("scopes=adresse").hasSuffix("?scopes%5B%5D=quotient&scopes%5B%5D=adresse"))
    #expect(try address("scopes=adresse,quotient") == address("scopes=adresse", "scopes=quotient"))
  }

  @Test func answersComeInTheOrderOfTheForm() throws {
    let both = try address("scopes=adresse", "duree_conservation_donnees_caractere_personnel=12")
    #expect(both == (try address("duree_conservation_donnees_caractere_personnel=12", "scopes=adresse")))
  }

  @Test func whatAnAddressMayNotCarryIsRefused() {
    #expect(refusal("contact_technique_email=a@exemple.fr") == .contact("contact_technique_email"))
    #expect(refusal("contact_metier_type=person") == .contact("contact_metier_type"))
    #expect(refusal("contact_technique_extra_email=a@exemple.fr") == .contact("contact_technique_extra_email"))
    #expect(refusal("cadre_juridique_document=x.pdf") == .file("cadre_juridique_document"))
    #expect(refusal("terms_of_service_accepted=1") == .box("terms_of_service_accepted"))
    #expect(refusal("intitule=Autre") == .fixed("intitule"))
    #expect(refusal("scopes=enfants") == .scopeNotOffered("enfants"))
    #expect(refusal("scopes") == .noValue("scopes"))
    #expect(refusal("scopes= , ") == .noValue("scopes= , "))
    #expect(
      refusal("cadre_juridique_url=https://a.fr", "cadre_juridique_url=https://b.fr")
        == .severalValues("cadre_juridique_url")
    )
  }

  @Test func mistakesComeWithASuggestion() throws {
    #expect(refusal("scope=adresse") == .unknown("scope", nearest: "scopes"))
    #expect(refusal("scopes=adrese") == .unknownScope("adrese", definition: "api_cantine", nearest: "adresse"))
    let number = try #require(refusal("duree_conservation_donnees_caractere_personnel=un an"))
    #expect(number.words(.english).hasPrefix("“duree_conservation_donnees_caractere_personnel” expects "))
    #expect(number.words(.french).split(separator: "»").count == 2, "the question is named once")
    #expect(refusal("cadre_juridique_url=pas une adresse") != nil)
  }

  @Test func whatMayBeGivenIsListed() {
    let names = AddressQuestions(project.form, project.definition).fields.map(\.name)
    #expect(
      names == [
        "cadre_juridique_nature", "cadre_juridique_url", "destinataire_donnees_caractere_personnel",
        "duree_conservation_donnees_caractere_personnel",
        "duree_conservation_donnees_caractere_personnel_justification",
        "scopes",
      ]
    )
  }

  /// What depends on an answer that nobody can change is asked for good, or never.
  @Test func whatAFixedAnswerRulesOutIsNeverAsked() {
    let project = KitProject(
      "fixe",
      more: """
        fixe:
          definition: api_cantine
          name: Fixe
          static_blocks: [{ name: basic_infos }]
          initialize_with: { intitule: Repas, description: Repas, acces: [jeton] }
          blocks:
            - name: basic_infos
              fields: { acces: { type: choices, label: Accès, options: [jeton, bouton] } }
            - name: legal
              fields:
                avec_jeton: { type: text, label: Avec un jeton, when: { acces: { contains: jeton } } }
                avec_bouton: { type: text, label: Avec un bouton, when: { acces: { contains: bouton } } }

        """
    )
    let names = AddressQuestions(project.form, project.definition).fields.map(\.name)
    #expect(names.contains("avec_jeton") && !names.contains("avec_bouton") && !names.contains("acces"))
    #expect(throws: AddressProblem.neverAsked("avec_bouton")) {
      try AddressAnswers(["avec_bouton=oui"], of: project.form, project.definition)
    }
  }
}
