import FormCatalog
import FormCompiler
import FormEmitters
import FormSyntax
import FormTestSupport
import Testing

/// The sheet of questions says all that a submission is checked against.
@Suite struct QuestionSheetTests {
  private static let project = MemoryProject.own.with(
    definition: """
      blocks:
        - name: basic_infos
          fields:
            duree:
              { type: integer, unit: mois, label: Durée, minimum: 1, maximum: 36, suggestions: { 6: 6 mois, 12: Un an }, constraints: [
                { when: { essai: { is: true } }, maximum: 3 }, { when: { form.use_case: { is: portail } }, maximum: 2 } ] }
            essai: { type: boolean, label: Essai, acceptance: true, optional: true }
            debut: { type: date, label: Début, minimum: today }
            fin: { type: date, label: Fin, maximum: "2030-12-31" }
            objet: { type: text, label: Objet, min_length: 10, max_length: 200 }
            initiale: { type: text, label: Initiale, min_length: 1, max_length: 1 }
            mobile: { type: phone, label: Mobile, format: french_mobile, strictness: advice }
            communes: { type: list, of: text, label: Communes, pattern: "[0-9AB]{5}", example: "92023" }
            numero: { type: text, label: Numéro, pattern: "[A-C]{2}" }
            plan: { type: document, label: Plan, accept: [application/pdf, image/png], max_size: 1500 KB, max_count: 1 }
            texte_url: { type: url, label: Adresse du texte, optional: true }
            texte_joint: { type: document, label: Texte joint, optional: true }
            avis: { type: text, label: Avis, optional: true }
            note: { type: text, label: Note, optional: true }
          rules:
            texte: { at_least_one_of: [texte_url, texte_joint], message: Donnez le texte. }
            avis_ou_note: { at_least_one_of: [avis, note], when: { essai: { is: true } }, strictness: advice }
            ordre: { after: [fin, debut], unless: { essai: { is: true } } }
            autre_cas: { distinct: [avis, note], when: { form.use_case: { is: portail } } }
        - name: scopes
          fields: { scopes: { optional: true } }
      scopes:
        - { name: Adresse, value: adresse }
        - { name: Identité, value: identite, deprecated: { since: "2025-01-01" } }
        - { name: Quotient, value: quotient, included: true, disabled: true }
      scope_rules:
        identite_seule: { alone: identite }
        une_donnee: { at_least_one_of: [adresse, quotient], unless: { essai: { is: true } } }
      """
  )

  private func sheet() throws -> String {
    let catalog = Self.project.catalog
    let pages = ArtifactStage.artifacts([.html], of: catalog, site: .standard)
    let page = try #require(pages.first { $0.path.hasSuffix("/questions.txt") })
    return String(decoding: page.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  /// What the sheet says below a question.
  private func remarks(of label: String) throws -> String? {
    let lines = try sheet().split(separator: "\n")
    let place = lines.firstIndex { $0.hasSuffix(". \(label)") }
    return place.map { String(lines[$0 + 1].drop { $0 == " " }) }
  }

  @Test(arguments: [
    (
      "Durée",
      "Nombre entier, en mois · De 1 à 36 · Au plus 3 si « Essai » est coché"
        + " · Réponses proposées, d’autres étant admises : 6 mois, 12 (Un an) · Obligatoire"
    ),
    ("Essai", "Case à cocher · Un « non » est refusé, une case laissée vide est admise · Facultatif"),
    ("Début", "Date · Au plus tôt le jour de l’envoi · Obligatoire"),
    ("Fin", "Date · Au plus tard le 31 décembre 2030 · Obligatoire"),
    ("Objet", "Texte court · De 10 à 200 caractères · Obligatoire"),
    ("Initiale", "Texte court · 1 caractère · Obligatoire"),
    (
      "Mobile",
      "Numéro de téléphone · Un numéro de mobile français, comme 06 12 34 56 78"
        + " · Une réponse qui ne convient pas est signalée, jamais refusée · Obligatoire"
    ),
    (
      "Communes",
      "Une ou plusieurs réponses (texte court)"
        + " · Pour chacune : forme imposée, comme « 92023 » (motif : [0-9AB]{5}) · Obligatoire"
    ),
    ("Numéro", "Texte court · Forme imposée, comme « AA » (motif : [A-C]{2}) · Obligatoire"),
    ("Plan", "Fichier · Taille maximale : 1500 Ko · Formats : pdf, png · Un seul fichier · Obligatoire"),
  ])
  func everyLimitIsSaid(_ label: String, _ expected: String) throws {
    #expect(try remarks(of: label) == expected)
  }

  /// Each of several answers of which one is mandatory is optional only where another is given.
  @Test(arguments: [
    ("Adresse du texte", "Adresse web · Facultatif, mais obligatoire si « Texte joint » n’est pas rempli"),
    ("Texte joint", "Fichier · Facultatif, mais obligatoire si « Adresse du texte » n’est pas rempli"),
    (
      "Données demandées",
      "Données à cocher · Obligatoire sauf si « Essai » est coché"
    ),
    ("Avis", "Texte court · Facultatif, mais conseillé si « Note » n’est pas rempli et « Essai » est coché"),
  ])
  func optionalMeansWhatTheRulesLeave(_ label: String, _ expected: String) throws {
    #expect(try remarks(of: label) == expected)
  }

  @Test func theRulesStandBelowTheQuestionsThatTheyCompare() throws {
    let sheet = try sheet()
    #expect(
      sheet.contains(
        """
        Règles sur ces réponses :
        - Donnez le texte.
           Répondez à l’une au moins de ces questions : « Adresse du texte », « Texte joint »
        - Répondez à l’une au moins de ces questions : « Avis », « Note »
           Si « Essai » est coché · Un conseil, qui ne refuse rien
        - « Fin » doit suivre « Début »
           Sauf si « Essai » est coché

        Les données

        """
      )
    )
    #expect(sheet.contains("Règles sur ces réponses :\n- « Identité » ne se demande avec aucune autre donnée\n"))
  }

  @Test func whatLimitsAScopeIsSaid() throws {
    let sheet = try sheet()
    #expect(sheet.contains("   - Adresse\n   - Identité (ne se demande plus à partir du 1er janvier 2025)\n"))
    #expect(sheet.contains("   - Quotient (toujours demandée par ce formulaire)\n"))
  }
}
