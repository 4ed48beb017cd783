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
    let entrusted = "DataPass l’écrit d’après ce que nous lui avons confié"
    #expect(message.contains("- Contact technique\u{A0}: \(entrusted)\n"))
    #expect(message.contains("- Contact métier, en partie\u{A0}: \(entrusted)\n"))
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
    #expect(
      message.contains(
        "CE QUI EST DÉJÀ REMPLI\n\nNous avons rempli ce qui suit\u{A0}; cela ne se modifie pas, et vous n’avez rien à y faire\u{A0}:\n\n- Votre projet\n"
      )
    )
    #expect(message.contains("Nous avons déjà répondu à ce qui suit\u{A0}; vous pouvez le modifier\u{A0}:\n"))
    #expect(message.contains("Données demandées dans tous les cas\u{A0}: Quotient\n"))
    #expect(message.contains("DONNÉES QUE VOUS POUVEZ AJOUTER\n\n- Adresse\n"))
    #expect(message.contains("Arpège & Cie, l’éditeur de votre logiciel, vous écrit au sujet de votre habilitation.\n"))
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

  @Test func signsOfScreensAreNotInLabels() throws {
    for (name, shown) in [("Bilans | 🔐", "Bilans"), ("N°TVA | Open Data", "N°TVA – Open Data"), ("🔐", "🔐")] {
      let files = KitProject(scopeName: name).files
      #expect(try #require(files["message.txt"]).contains("AJOUTER\n\n- \(shown)\n"), "\(name)")
      #expect(try #require(files["synthese.html"]).contains("Famille\u{A0}: \(shown)"), "\(name)")
    }
  }

  @Test func addressesAreLinks() throws {
    let site = "https://datapass.api.gouv.fr/cgu.pdf"
    let files = KitProject(documentHint: "Modèle (https://exemple.fr/modele).", terms: "/cgu.pdf").files
    let letter = try #require(files["message.html"])
    #expect(letter.contains("<a href=\"\(site)\">\(site)</a>"))
    #expect(letter.contains("Modèle (<a href=\"https://exemple.fr/modele\">https://exemple.fr/modele</a>)"))
    #expect(letter.contains("<a href=\"mailto:notifications@api.gouv.fr\">notifications@api.gouv.fr</a>, dès"))
  }

  /// A question is asked once: scopes that have to be chosen are not offered again.
  @Test func scopesThatAreToBeChosenAreNamedOnce() {
    let message = KitProject("libre").message
    #expect(message.contains("À cocher parmi\u{A0}: Quotient, Adresse, Enfants.\n"))
    #expect(!message.contains("DONNÉES QUE VOUS POUVEZ AJOUTER"))
  }

  @Test func withoutAVendorNoSoftwareIsSpokenOf() throws {
    let project = KitProject("qf-libre")
    #expect(project.message.contains("Ville vous écrit au sujet de votre habilitation.\n"))
    #expect(project.message.hasSuffix("Cordialement,\nVille\n"))
    let sheet = try #require(project.files["synthese.html"])
    for word in ["votre logiciel", "éditeur", "Éditeur", "vos clients"] {
      #expect(!project.message.contains(word) && !sheet.contains(word), "\(word)")
    }
  }

  /// Scopes that come with FranceConnect are told, although nobody ticks them.
  @Test func scopesThatComeWithAnAnswerAreTold() {
    let message = Self.withFranceConnect()
    #expect(message.contains("SELON VOS RÉPONSES\n\n"))
    let when = "si «\u{A0}Accès\u{A0}» comprend «\u{A0}france_connect\u{A0}»"
    #expect(message.contains("\n- Données qui s’ajoutent d’elles-mêmes \(when)\u{A0}: Enfants\n"), "\(message)")
    // Where the way of access cannot be changed, they are there from the start, or never come.
    let certain = Self.withFranceConnect(fixed: "france_connect")
    #expect(certain.contains("Données demandées dans tous les cas\u{A0}: Enfants\n"), "\(certain)")
    #expect(!Self.withFranceConnect(fixed: "params").contains("Enfants"))
  }

  /// The letter of a form that fixes its way of access, or leaves it to the applicant.
  private static func withFranceConnect(fixed: String? = nil) -> String {
    let access = fixed.map { ", modalities: [\($0)]" } ?? ""
    return KitProject(
      "avec-fc",
      more: """
        avec-fc:
          definition: api_cantine
          name: FranceConnect
          scopes_config: { disabled: [enfants] }
          static_blocks: [\(fixed == nil ? "" : "{ name: basic_infos }")]
          initialize_with: { intitule: Repas, description: Repas, scopes: [quotient]\(access) }
          blocks:
            - name: basic_infos
              fields: { modalities: { type: choices, label: Accès, options: [params, france_connect] } }
            - name: scopes
              fields:
                scopes: { default: [enfants], default_when: { modalities: { contains: france_connect } } }

        """
    ).message
  }

  /// What follows only from an answer to the question itself is no condition for asking it, and nothing is said twice.
  @Test func aConditionSaysEachThingOnce() {
    let message = KitProject(
      "conditions",
      more: """
        conditions:
          definition: api_cantine
          name: Conditions
          blocks:
            - name: basic_infos
              fields:
                acces: { type: choices, label: Accès, options: [jeton, bouton] }
                texte:
                  type: text
                  label: Texte
                  when: { acces: { contains: bouton } }
                  required_when:
                    all:
                      - { acces: { contains: bouton } }
                      - any: [{ texte: { present: true } }, { intitule: { present: true } }]

        """
    ).message
    #expect(
      message.contains(
        "  - Texte\n    - Si «\u{A0}Accès\u{A0}» comprend «\u{A0}bouton\u{A0}» et «\u{A0}Nom du projet\u{A0}» est rempli.\n"
      ),
      "\(message)"
    )
  }

  /// More than three comparisons cannot be followed on paper.
  @Test func aLongConditionIsLeftToThePage() {
    let answers = (1...4).map { "{ acces: { contains: a\($0) } }" }.joined(separator: ", ")
    let message = KitProject(
      "conditions",
      more: """
        conditions:
          definition: api_cantine
          name: Conditions
          blocks:
            - name: basic_infos
              fields:
                acces: { type: choices, label: Accès, options: [a1, a2, a3, a4, a5] }
                texte: { type: text, label: Texte, when: { any: [\(answers)] } }

        """
    ).message
    #expect(message.contains("  - Texte\n    - DataPass pose la question s’il le faut.\n"), "\(message)")
  }

  /// Nobody waits for a mail that comes only under some answers, or never.
  @Test(arguments: [
    ("", true), (", remove: [validation]", false),
    (", remove: [validation], messages: { fini: { to: [instructors], \(decided) } }", false),
    (", remove: [validation], messages: { fini: { to: [applicant], \(decided) } }", true),
    (
      ", remove: [validation], messages: { fini: { to: [applicant], if: { scopes: { contains: enfants } }, \(decided) } }",
      false
    ),
  ])
  func onlyMailsThatComeArePromised(_ life: String, _ isTold: Bool) {
    let message = KitProject(life: life).message
    #expect(message.contains("dès que la demande est reçue"))
    #expect(message.contains("et quand la décision est prise\u{A0}:") == isTold, "\(message)")
    #expect(message.contains("La validation se lit sur DataPass.") == !isTold)
  }

  private static let decided = "title: Fini, event: approve, subject: Fini, text: Fini"

  @Test func onlyTheNationalFormHasASequel() {
    let national = KitProject("qf-libre").files
    #expect(national["message.txt"]?.contains("/collectivites/<votre SIRET>\n") ?? false)
    #expect(national["message.html"]?.contains("/collectivites/&lt;votre SIRET&gt;</li>") ?? false)
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
    #expect(modality.form.servesNationalForm && modality.message.contains("/collectivites/<votre SIRET>"))
  }
}
