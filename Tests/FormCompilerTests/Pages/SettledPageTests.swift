import FormCatalog
import FormCompiler
import FormEmitters
import FormSyntax
import FormTestSupport
import Testing

/// A form’s page has no question, and no word about one, that its own answers rule out.
@Suite struct SettledPageTests {
  private static func page(_ form: String, of project: MemoryProject = SettledSheetTests.project) throws -> String {
    let pages = ArtifactStage.artifacts([.html], of: project.catalog, site: .standard)
    let page = try #require(pages.first { $0.path.hasSuffix("formulaires/\(form)/index.html") })
    return String(decoding: page.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  private static func isAsked(_ name: String, in page: String) -> Bool { page.contains(#"for="champ-\#(name)""#) }

  @Test func whatAFixedAnswerRulesOutIsNotThere() throws {
    let free = try Self.page("libre")
    let fixed = try Self.page("fige")
    #expect(Self.isAsked("numero", in: free))
    #expect(!Self.isAsked("numero", in: fixed))
    #expect(free.contains(#"data-rule="avis_ou_note""#))
    #expect(!fixed.contains(#"data-rule="avis_ou_note""#))
    #expect(free.contains(#"data-scope-group="Personne""#))
    #expect(!fixed.contains(">Personne<"))
  }

  /// « OU » goes with the note that says what is wanted, in one sentence with its condition.
  @Test func whatARuleSaysGoesWithIt() throws {
    let free = try Self.page("libre")
    #expect(free.contains(#"<p class="fr-text--bold" data-rules='["avis_ou_note"]'>OU</p>"#))
    #expect(free.contains("comprend « Connexion » : </span>"))
    let told = MemoryProject.own.with(
      definition: """
        blocks:
          - name: basic_infos
            fields:
                avis: { type: text, label: Avis, optional: true }
                note: { type: text, label: Note, optional: true }
            rules:
              libre: { at_least_one_of: [avis, note], message: "Répondez à l’une des deux." }
              liee: { at_least_one_of: [avis, note], unless: { intitule: { is: A } }, message: "Répondez ici." }
        """
    )
    let page = try Self.page("exemple", of: told)
    #expect(page.contains(#"<p class="fr-text--bold">OU</p>"#))
    #expect(page.contains(#"3w">Répondez à l’une des deux.</p>"#))
    #expect(page.contains("« A » : </span>répondez ici.</p>"))
  }

  @Test func anAnswerThatNoPageAsksForSettlesConditionsToo() throws {
    #expect(!Self.isAsked("fonds", in: try Self.page("libre")))
    let fixed = try Self.page("fige")
    #expect(Self.isAsked("fonds", in: fixed))
    #expect(!fixed.contains("À remplir seulement si « Source »"))
  }

  /// No page asks whether a contact is a person: it is, unless the form says otherwise.
  @Test func aContactIsAPersonUnlessTheFormSaysOtherwise() throws {
    let project = MemoryProject.own.with(
      definition: "blocks: [{ name: contacts, contacts: [contact_metier, contact_technique] }]"
    ).with(
      forms: """
        libre: { definition: exemple, default: true, initialize_with: { contact_technique_type: organization } }
        """
    )
    let page = try Self.page("libre", of: project)
    #expect(!page.contains("À remplir seulement si"))
    #expect(page.contains(#"aria-describedby="champ-contact_metier_family_name-messages" required"#))
    #expect(!Self.isAsked("contact_technique_family_name", in: page))
    #expect(Self.isAsked("contact_technique_email", in: page))
    #expect(page.contains(#"name="contact_technique_type" value="organization""#))
  }
}
