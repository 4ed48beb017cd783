import FormCatalog
import FormCompiler
import FormEmitters
import FormSyntax
import FormTestSupport
import Testing

/// The sheet of questions says what is left to applicants: what a form answers itself is no condition any more.
@Suite struct SettledSheetTests {
  static let project = MemoryProject.own.with(
    definition: """
      blocks:
        - name: modalities
          fields:
            modalities:
              label: Accès
              options: { jeton: Jeton, page: Page, connexion: Connexion }
              offered: [jeton, connexion]
              single: true
              default: [jeton]
        - name: basic_infos
          fields:
            numero: { type: text, label: Numéro, when: &connexion { modalities: { contains: connexion } }, required_when: {
              not: { any: [{ all: [*connexion, { numero: { present: false } }, { any: [
                { avis: { present: true } }, { note: { present: true } },
                { scopes: { contains: adresse } }, { scopes: { contains: cache } } ] }] }] } } }
            avis: { type: text, label: Avis, optional: true }
            note: { type: text, label: Note, optional: true }
            niveau: { type: choice, label: Niveau, asked: false, optional: true, options: { bas: Faible, haut: Fort },
              when: *connexion, default: bas, default_when: { avis: { present: true } } }
            source: { type: text, label: Source, asked: false, optional: true }
            fonds: { type: text, label: Fonds, when: { source: { is_not: registre } }, optional: true }
            motif: { type: text, label: Motif, optional: true, default: Aucun, default_when: {
              debut: { at_least: "2026-01-01" }, part: { above: 3 }, note: { present: false } } }
            debut: { type: date, label: Début, optional: true }
            part: { type: integer, label: Part, optional: true }
          rules:
            avis_ou_note: { at_least_one_of: [avis, note], when: *connexion }
        - name: scopes
          fields: { scopes: { optional: true } }
      scopes:
        - { name: Adresse, value: adresse, group: Lieu }
        - { name: Commune, value: commune, group: Lieu, disabled: true }
        - { name: Identité, value: identite, group: Personne }
        - { name: Âge, value: age, group: Personne }
        - { name: Caché, value: cache }
      scope_groups: { Personne: { when: *connexion } }
      scope_rules:
        identite_entiere: { all_of: { group: Personne }, when: { avis: { present: true } } }
        cache_seul: { alone: cache }
      """
  ).with(
    forms: """
      libre:
        definition: exemple
        default: true
        scopes_config: { hide: [cache] }
        initialize_with: { source: registre }
      fige:
        definition: exemple
        name: Figé
        steps: [{ name: basic_infos }, { name: scopes }]
        static_blocks: [{ name: modalities }]
        initialize_with: { modalities: [jeton], scopes: [adresse, cache] }
      """
  )

  private let catalog = Self.project.catalog

  private func sheet(_ form: String) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: catalog, site: .standard)
    let page = try #require(pages.first { $0.path.hasSuffix("/\(form)/questions.txt") })
    return String(decoding: page.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  /// What the sheet says below a question.
  private func remarks(of label: String, in form: String) throws -> String? {
    let lines = try sheet(form).split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.hasSuffix(". \(label)") }
    return place.map { place in
      lines[(place + 1)...].prefix { $0.hasPrefix("   ") }.map { String($0.drop { $0 == " " }) }
        .joined(separator: "\n")
    }
  }

  @Test(arguments: [
    (
      "Accès",
      "Un choix · Une demande qui a plusieurs choix reste valable · Valable aussi, sans être proposé : « Page »"
        + " · Obligatoire · Au départ : Jeton"
    ),
    (
      "Niveau",
      "Non demandé · Seulement si « Accès » comprend « Connexion » · Écrit d’office si « Avis » est rempli : Faible"
    ),
    ("Source", "Non demandé · Réponse : registre"),
    (
      "Motif",
      "Texte court · Facultatif · Écrit d’office si « Début » est au plus tôt le 1er janvier 2026 et « Part » dépasse 3"
        + " et « Note » n’est pas rempli : Aucun"
    ),
  ])
  func whatPagesDoIsSaid(_ label: String, _ expected: String) throws {
    #expect(try #require(try remarks(of: label, in: "libre")).contains(expected))
  }

  /// Whether a question must be answered matters where it is asked and is not answered; a scope that is not offered is
  /// never asked for.
  @Test func aConditionSaysWhatItsQuestionLeavesOpen() throws {
    #expect(
      try remarks(of: "Numéro", in: "libre") == """
        Texte court · Posé si « Accès » comprend « Connexion » · Obligatoire si ni « Avis » ni « Note »\
         n’est rempli et « Données demandées » ne comprend pas « Adresse »
        """
    )
    #expect(
      try remarks(of: "Avis", in: "libre") == """
        Texte court · Facultatif, mais obligatoire si « Note » n’est pas rempli et « Accès » comprend\
         « Connexion »
        """
    )
  }

  @Test func whatIsNeverAskedIsLeftOut() throws {
    #expect(try remarks(of: "Fonds", in: "libre") == nil)
    #expect(try remarks(of: "Fonds", in: "fige") == "Texte court · Facultatif")
    for label in ["Numéro", "Niveau", "Source"] { #expect(try remarks(of: label, in: "fige") == nil) }
    #expect(try remarks(of: "Avis", in: "fige") == "Texte court · Facultatif")
  }

  @Test func aFrozenBlockGivesItsAnswersOnly() throws {
    #expect(
      try sheet("fige").contains(
        "\n   (Non demandé : le formulaire répond, et le demandeur relit.)\n1. Accès\n   Réponse : Jeton\n"
      )
    )
  }

  @Test func scopesStandInTheirGroups() throws {
    #expect(
      try remarks(of: "Données demandées", in: "libre") == """
        Données à cocher · « Personne » : à cocher seulement si « Accès » comprend « Connexion »\
         · Facultatif, mais obligatoire si « Avis » est rempli
        Lieu :
        - Adresse
        - Commune (ne peut pas être demandée par ce formulaire)
        Personne :
        - Identité
        - Âge
        """
    )
    #expect(
      try remarks(of: "Données demandées", in: "fige") == """
        Données à cocher · Facultatif, mais obligatoire si « Avis » est rempli
        Lieu :
        - Adresse (cochée d’avance)
        - Commune (ne peut pas être demandée par ce formulaire)
        - Caché (cochée d’avance)
        """
    )
  }

  /// No request for data that a form does not offer can break a rule on them.
  @Test func aRuleThatCannotBeBrokenIsLeftOut() throws {
    let rule = "« Caché » ne se demande avec aucune autre donnée"
    #expect(try !sheet("libre").contains(rule))
    #expect(try sheet("fige").contains(rule))
    #expect(
      try sheet("libre").contains("- Cochez toutes ces données : « Identité », « Âge »\n   Si « Avis » est rempli\n")
    )
  }
}
