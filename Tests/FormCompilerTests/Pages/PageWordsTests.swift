import FormCatalog
import FormCompiler
import FormEmitters
import FormSyntax
import FormTestSupport
import Testing

/// What pages say beside the questions: units, what to have at hand, titles, dates from which something holds.
@Suite struct PageWordsTests {
  private static let project = MemoryProject.own.with(
    definition: """
      blocks:
        - name: basic_infos
          remove: [maquette_projet]
          fields:
            budget: { type: integer, label: Budget, hint: Hors taxes, unit: euros, optional: true, default: 12 }
            delai: { type: integer, label: "Délai, en mois", unit: mois, optional: true }
            cout: { type: integer, label: Coût, hint: "En euros, hors taxes", unit: euros, optional: true }
            montant: { type: integer, label: Montant, unit: an, optional: true }
            plan: { type: document, label: Ajoutez votre plan }
            photo: { type: document, label: Photo, optional: true }
            devis: { type: document, label: Devis, required_when: { budget: { above: 100 } } }
            acte: { type: document, label: Acte, when: { budget: { above: 100 } } }
            texte: { type: document, label: Texte, optional: true }
            adresse: { type: url, label: Adresse, optional: true }
          rules:
            texte_fourni: { at_least_one_of: [adresse, texte] }
        - name: scopes
      scopes:
        - { name: Adresse, value: adresse, deprecated: { since: "2099-01-01" } }
        - { name: Identité, value: identite }
      """
  )

  private static func page(_ file: String, of project: MemoryProject = project) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: project.catalog, site: .standard)
    let page = try #require(pages.first { $0.path.hasSuffix("formulaires/exemple/\(file)") })
    return String(decoding: page.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test func aUnitIsSaidWhereTheQuestionDoesNot() throws {
    let page = try Self.page("index.html")
    #expect(page.contains(#"Hors taxes</span><span class="fr-hint-text">En euros</span>"#))
    #expect(page.contains(#"data-field="budget" data-unit="euros""#))
    #expect(!page.contains("En mois") && !page.contains(#"data-unit="mois""#))
    #expect(!page.contains(#"data-field="cout" data-unit"#))
    // A part of a word is no word.
    #expect(page.contains(">En an</span>"))
  }

  @Test func anInstructorReadsTheUnitToo() throws {
    let page = try Self.page("instruction.html")
    #expect(page.contains(#"data-unit="euros""#))
  }

  @Test func whatToHaveAtHandIsTrueWhateverIsAnswered() throws {
    let page = try Self.page("index.html")
    #expect(
      page.contains("<li>Le SIRET de votre organisation, pour le vérifier : il est repris de votre connexion</li>")
    )
    #expect(page.contains("<li>Un fichier pour « Ajoutez votre plan »</li>"))
    #expect(page.contains("<li>Un fichier pour « Photo », si vous en avez</li>"))
    for name in ["Devis", "Acte", "Texte"] {
      #expect(page.contains("<li>Un fichier pour « \(name) », selon vos réponses</li>"), "\(name)")
    }
  }

  @Test func theLastDayOfAScopeIsToldInWordsThatStayTrue() throws {
    #expect(try Self.page("index.html").contains("Ne se demande plus à partir du 1er janvier 2099."))
    let sheet = try Self.page("questions.txt")
    #expect(sheet.contains("Adresse (ne se demande plus à partir du 1er janvier 2099)"))
  }

  @Test func aTitleNamesTheDefinition() throws {
    #expect(try Self.page("index.html").contains("<title>Demande libre – Exemple – DataPass</title>"))
    #expect(try Self.page("questions.html").contains("<title>Questions : Demande libre – Exemple – DataPass</title>"))
    #expect(
      try Self.page("instruction.html").contains("<title>Instruction – Demande libre – Exemple – DataPass</title>")
    )
    let named = Self.project.with(
      forms: "exemple: { definition: exemple, default: true, name: Exemple pour les mairies }"
    )
    let sheet = try Self.page("questions.html", of: named)
    #expect(sheet.contains("<title>Questions : Exemple pour les mairies – DataPass</title>"))
  }
}
