import FormCatalog
import FormSource
import FormSubmission
import Testing

@testable import FormEmitters

/// What is said of a vendor’s form to its client authorities.
@Suite struct KitMessageTests {
  private func remainder(_ project: KitProject) throws -> Remainder {
    let site = Site(project.catalog, .standard)
    let journey = try #require(FormJourney(project.form.withoutPeople, in: site))
    return Remainder(journey, unanswered: project.form.unansweredFields)
  }

  @Test(arguments: ["cantine-arpege", "libre", "qf-libre"])
  func whatRemainsIsExactlyWhatTheFormLeavesUnanswered(_ uid: String) throws {
    let project = KitProject(uid)
    let items = try remainder(project).always.flatMap(\.items)
    #expect(items.flatMap(\.fields).sorted() == project.form.unansweredFields.sorted())
    for item in items { #expect(project.message.contains("- \(item.title)\n")) }
  }

  @Test func oneOfTwoAndConditionsAreToldAsSuch() {
    let message = KitProject().message
    #expect(
      message.contains(
        """
          - Donnez l’adresse du texte ou joignez-le.
            - L’un des deux suffit\u{A0}:
              - Adresse du texte
              - La délibération – Taille maximale\u{A0}: 10 Mo par fichier. Format\u{A0}: pdf. 6 fichiers au plus.
        """
      )
    )
    #expect(
      message.contains(
        "    - Si «\u{A0}Durée de conservation des données, en mois\u{A0}» dépasse 36.\n"
      )
    )
  }

  /// A hint keeps what it says besides the size and the formats, which are said once.
  @Test func aHintOfADocumentIsKept() {
    let limits = "Taille maximale\u{A0}: 10 Mo par fichier. Format\u{A0}: pdf. 6 fichiers au plus."
    for (hint, words) in [
      ("Mode d’emploi joint", "Mode d’emploi joint"), ("Taille maximale: 10 Mo. Formats supportés: pdf", nil),
      ("La version signée. Taille maximale: 10 Mo.", "La version signée"),
      ("La délibération signée (un pdf)", "La délibération signée (un pdf)"),
    ] as [(String, String?)] {
      let message = KitProject(documentHint: hint).message
      let notes = [words, limits].compactMap { $0 }.joined(separator: " – ")
      #expect(message.contains("La délibération – \(notes)\n"), "\(message)")
    }
  }

  @Test func contactsAreGatheredAndTheOfficerIsSomebodyElse() {
    let message = KitProject().message
    #expect(message.contains("  - Contact métier\n    - À donner\u{A0}: nom, prénom, numéro de téléphone, fonction.\n"))
    #expect(message.contains("- Une personne distincte du contact métier.\n"))
    #expect(message.contains("- Contact technique\u{A0}: renseigné par la plateforme\n"))
    #expect(message.contains("- Contact métier, en partie\u{A0}: renseigné par la plateforme\n"))
    #expect(!KitProject("qf-libre").message.contains("Une personne distincte"))
  }

  /// Its definition has an officer only.
  @Test func onlyTheContactsOfTheDefinitionAreSpokenOf() {
    for (path, text) in KitProject("qf-libre").files {
      for name in ["ontact métier", "ontact technique"] { #expect(!text.contains(name), "\(name) in \(path)") }
    }
    #expect(KitProject("qf-libre").message.contains("élégué à la protection des données"))
  }

  @Test func whatTheFormGivesIsNoQuestion() {
    let message = KitProject().message
    #expect(message.contains("- Votre projet\u{A0}: rien à faire\n"))
    #expect(message.contains("Données demandées dans tous les cas\u{A0}: Quotient\n"))
    #expect(message.contains("Données que vous pouvez ajouter\u{A0}: Adresse\n"))
    #expect(message.hasPrefix("Objet\u{A0}: Votre demande d’habilitation «\u{A0}API Cantine\u{A0}» pour Concerto\n"))
    #expect(message.hasSuffix("Cordialement,\nArpège & Cie\n"))
  }

  @Test func noAnswerAboutAPersonIsInAnyFile() {
    let files = KitProject().files
    #expect(files.count == 13)
    for (path, text) in files {
      for part in KitProject.people { #expect(!text.contains(part), "\(part) in \(path)") }
    }
  }

  @Test func onlyTheNationalFormHasASequel() {
    #expect(KitProject("qf-libre").message.contains("/collectivites/VOTRE-SIRET"))
    #expect(!KitProject().message.contains("HubEE"))
    let modality = KitProject(
      "cantine-qf",
      more: """
        cantine-qf:
          definition: api_cantine
          name: QF
          initialize_with: { modalities: [params, formulaire_qf] }
          blocks: [{ name: basic_infos, fields: { modalities: { type: choices, label: Accès, options: [params, formulaire_qf] } } }]

        """
    )
    #expect(modality.form.servesNationalForm && modality.message.contains("HubEE"))
  }
}
