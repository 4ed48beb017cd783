import FormCatalog
import FormCompiler
import FormEmitters
import FormJSON
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// `datapass show`: what is written, and what is asked because of it.
@Suite struct SynopsisTests {
  private static let project = MemoryProject.own
    .with(
      definition: """
        name: "Exemple *un* | <b>\\u001Bdeux"
        blocks:
          - name: basic_infos
            fields:
              effectif: { type: integer, label: Effectif, when: { form.use_case: { is: portail } } }
              motif: { type: text, label: Motif, required_when: { effectif: { above: 10 } } }
          - name: scopes
          - name: contacts
            contacts: [contact_technique]
        scopes:
          - { name: Adresse, value: adresse, group: Lieu }
          - { name: Identité, value: identite, group: Personne, deprecated: { since: "2025-01-01" } }
        scope_rules:
          identite_seule: { alone: identite, unless: { motif: { present: true } }, strictness: advice }
        checkboxes:
          charte: { label: J’ai lu la charte, when: { scopes: { contains: identite } } }
        """
    )
    .with(
      forms: """
        libre: { definition: exemple, default: true }
        portail:
          definition: exemple
          name: Portail
          use_case: portail
          steps: [{ name: basic_infos }, { name: scopes }]
          static_blocks: [{ name: contacts }]
          scopes_config: { displayed: [adresse] }
          initialize_with:
            intitule: Le portail
            scopes: [adresse, identite]
            contact_technique_type: organization
            contact_technique_email: !secret { key: courriel, default: cache@exemple.gouv.fr }
            contact_technique_phone_number: "01 23 45 67 89"
        """
    )

  private let catalog = Self.project.catalog

  private func text(_ name: String) -> String? {
    let synopsis =
      catalog.forms[name].flatMap { Synopsis($0, in: catalog) }
      ?? catalog.definitions[name].flatMap { Synopsis($0, in: catalog) }
    return synopsis.map(SynopsisText.text)?.replacing("\u{A0}", with: " ")
  }

  @Test func aFormIsToldStepByStep() {
    #expect(
      text("portail") == """
        Portail
        portail

        Définition : exemple → Exemple *un* | <b> deux
        Cas d’usage : portail
        Accès : proposé aux demandeurs

        Étape 1. Votre projet [basic_infos]
          intitule → Nom du projet · texte court · obligatoire · déjà écrit : Le portail
          description → Description du projet · texte · obligatoire
          effectif → Effectif · nombre entier · obligatoire
          motif → Motif · texte court · obligatoire si « Effectif » dépasse 10

        Étape 2. Les données [scopes]
          scopes → Données demandées · données à cocher · obligatoire
            Lieu
              adresse → Adresse · cochée d’avance
            Demandées sans être montrées
              identite → Identité · cochée d’avance

        Les personnes impliquées [contacts]
          (Non demandé : le formulaire répond, et le demandeur relit.)
          contact_technique_… → Contact technique
            email → renseigné par la plateforme
            phone_number → réponse : 01 23 45 67 89
            type → non demandé · réponse : Un service

        Règles entre les réponses
          identite_seule → « Identité » ne se demande avec aucune autre donnée · sauf si « Motif » est rempli · un conseil, qui ne refuse rien

        À cocher avant d’envoyer
          terms_of_service_accepted → J’ai pris connaissance des conditions générales d’utilisation et je les valide
          charte → J’ai lu la charte · à cocher si « Données demandées » comprend « Identité »

        """
    )
  }

  /// What depends on the form is left open, and said.
  @Test func aDefinitionIsToldForAllItsForms() throws {
    let text = try #require(self.text("exemple"))
    #expect(
      text.contains(
        "  portail → Portail · cas d’usage « portail »\n  libre → Exemple *un* | <b> deux · demande libre\n"
      )
    )
    #expect(
      text.contains(
        "effectif → Effectif · nombre entier · posé si « Cas d’usage du formulaire » est « portail » · obligatoire"
      )
    )
    #expect(text.contains("      identite → Identité · ne se demande plus à partir du 1er janvier 2025\n"))
    #expect(text.contains("    family_name, given_name → posé si "))
  }

  /// So are the boxes and rules that depend on who uses the form.
  @Test func aDefinitionHasTheBoxesAndRulesOfAnyForm() throws {
    let project = Self.project.with(
      "definitions/overlay/exemple.yml",
      """
      exemple:
        scope_rules: {tous: {all_of: [adresse, identite], when: {service_provider.id: {is: editeur_exemple}}}}
        checkboxes: {certification: {label: Je suis certifié, when: {service_provider.fc_certified: {is: true}}}}
      """
    ).with("datapass.yml", "overlay: definitions/overlay\n")
    let catalog = project.catalog
    let definition = try #require(catalog.definitions["exemple"])
    let text = try #require(Synopsis(definition, in: catalog).map(SynopsisText.text))
    #expect(text.contains("\n  tous → "))
    #expect(text.contains("\n  certification → Je suis certifié · à cocher si "))
  }

  /// A form without the use case is never asked the question.
  @Test func whatAFormNeverAsksIsLeftOut() throws {
    #expect(try #require(text("libre")).contains("effectif") == false)
  }

  @Test func secretsAndControlCharactersAreInNoFormat() throws {
    for name in ["portail", "exemple"] {
      let form = catalog.forms[name].flatMap { Synopsis($0, in: catalog) }
      let synopsis = try #require(form ?? catalog.definitions[name].flatMap { Synopsis($0, in: catalog) })
      let json = String(decoding: JSONWriter.write(SynopsisJSON.json(synopsis), .pretty), as: UTF8.self)
      for text in [SynopsisText.text(synopsis), SynopsisMarkdown.text(synopsis), json] {
        #expect(!text.contains("cache@") && !text.contains("courriel") && !text.contains("\u{1B}"))
      }
    }
  }

  @Test func markdownReadsTextsAsTexts() throws {
    let definition = try #require(catalog.definitions["exemple"].flatMap { Synopsis($0, in: catalog) })
    let text = SynopsisMarkdown.text(definition)
    #expect(text.hasPrefix("# Exemple \\*un\\* \\| \\<b\\> deux\n\n`exemple`\n"))
    #expect(
      text.contains(
        "\n  - Personne\n    - `identite` → Identité · ne se demande plus à partir du 1er\u{A0}janvier 2025\n"
      )
    )
  }

  @Test func jsonHasEveryQuestion() throws {
    let form = try #require(catalog.forms["portail"].flatMap { Synopsis($0, in: catalog) })
    guard case .object(let members) = SynopsisJSON.json(form),
      case .array(let sections)? = members.first(where: { $0.name == "sections" })?.value
    else { return #expect(Bool(false)) }
    let written = sections.flatMap { section -> [String] in
      guard case .object(let members) = section, case .array(let items)? = members.last?.value else { return [] }
      return items.compactMap { item in
        guard case .object(let members) = item, case .string(let name)? = members.first?.value else { return nil }
        return name
      }
    }
    #expect(
      written == [
        "intitule", "description", "effectif", "motif", "scopes", "contact_technique_email",
        "contact_technique_phone_number", "contact_technique_type", "identite_seule", "terms_of_service_accepted",
        "charte",
      ]
    )
  }
}
