import FormCatalog
import FormEmitters
import FormSource
import FormSubmission
import FormTestSupport
import Testing

/// What happens after a request is sent: how entries complete each other, and what is compiled of them.
@Suite struct LifeTests {
  private static func project(_ life: String, definition: String? = nil) -> MemoryProject {
    let project = definition.map { MemoryProject.own.with(definition: $0) } ?? .own
    return project.with("definitions/life/exemple.yml", life)
  }

  private static func life(_ text: String, definition: String? = nil) throws -> Life {
    let catalog = project(text, definition: definition).catalog
    return LifeBook(catalog).life(of: try #require(catalog.definitions["exemple"]))
  }

  static let entry = """
    commun:
      services: { portail: { name: Le portail } }
      messages:
        recu: { title: Reçu, event: submit, when: first, to: [applicant], subject: Bien reçu, text: Bonjour }
        accord: { title: Accord, event: approve, to: [applicant], subject: Accord, text: Oui }
      templates:
        autre: { kind: refusal, title: Autre, content: Non }
    exemple:
      extends: commun
      remove: [autre]
      messages:
        accord: { text: "Oui, %{demandeur_nom}", cc: [portail] }
        suite: { title: Suite, event: approve, by: portail, to: [applicant], subject: Suite, text: Voilà }
    """

  @Test func anEntryCompletesAnother() throws {
    let life = try Self.life(Self.entry)
    #expect(life.messages.map(\.name) == ["recu", "accord", "suite"])
    #expect(life.templates.isEmpty)
    let accord = try #require(life.messages(on: .approve).first?.declaration)
    #expect(accord.subject?.value == "Accord" && accord.text?.value == "Oui, %{demandeur_nom}")
    #expect(accord.addressees.map(\.value) == ["applicant", "portail"])
  }

  @Test func nothingIsSaidWhereNothingIsDeclared() throws {
    let catalog = MemoryProject.own.catalog
    #expect(LifeEmitter.files(LifeEmitter.lives(catalog), in: catalog).isEmpty)
    #expect(LifeBook(catalog).life(of: catalog.definitions.all[0]).isEmpty)
  }

  @Test func aCheckoutHasTheLifeThatIsBuiltIn() throws {
    let catalog = MemoryProject.base.catalog
    let life = LifeBook(catalog).life(of: catalog.definitions.all[0])
    #expect(life.messages(on: .submit).count == 4)
  }

  @Test func contactsThatNobodyAsksForAreNotWrittenTo() throws {
    let life = try Self.life("exemple: { extends: default }")
    #expect(!life.messages.contains { $0.name == "delegue_designe" })
    let asked = try Self.life(
      "exemple: { extends: default }",
      definition: "blocks: [{ name: scopes }, { name: contacts, contacts: [delegue_protection_donnees] }]"
    )
    #expect(asked.messages.contains { $0.name == "delegue_designe" })
  }

  @Test func messagesOfAFeatureComeWithIt() throws {
    let with = try Self.life("exemple: { extends: default }")
    let without = try Self.life("exemple: { extends: default }", definition: "features: { messaging: false }")
    #expect(with.messages(on: .applicantMessage).count == 2)
    #expect(without.messages(on: .applicantMessage).isEmpty)
  }

  @Test func aCircleOfEntriesEnds() throws {
    let life = try Self.life("a: { extends: b }\nb: { extends: a }\nexemple: { extends: a }")
    #expect(life.isEmpty)
  }

  @Test func oneTextMakesTheMailAndItsPage() throws {
    let life = try Self.life(
      """
      exemple:
        messages:
          recu:
            title: Reçu
            event: submit
            to: [applicant]
            subject: "Reçu %{demande_numero}"
            text: |
              Bonjour <b>%{demandeur_nom}</b>,

              Il reste :
              - à lire https://exemple.gouv.fr/suite
              - à attendre
              et c’est tout.
      """
    )
    let message = try #require(life.messages.first?.declaration)
    let draft = MessageDraft(message, with: [.applicant: "A & B", .number: "D1"])
    #expect(draft.subject == "Reçu D1")
    #expect(
      draft.text == """
        Bonjour <b>A & B</b>,

        Il reste :

        - à lire https://exemple.gouv.fr/suite
        - à attendre

        et c’est tout.

        """
    )
    let catalog = Self.project(Self.entry).catalog
    let sheet = LifeSheet(life, in: catalog)
    let page = LifePages(sheet, in: catalog).files.first { $0.path == "html/messages/exemple/submit.html" }
    let html = String(decoding: try #require(page).bytes, as: UTF8.self)
    #expect(html.contains("&lt;b>Camille Exemple&lt;/b>") || html.contains("&lt;b&gt;Camille Exemple&lt;/b&gt;"))
    #expect(html.contains("href=\"https://exemple.gouv.fr/suite\""))
    #expect(!html.contains("<script"))
  }

  @Test func theCalendarHasTheRemindersAndTheEnd() throws {
    let life = try Self.life(
      "exemple: { renewal: { of: \"le jeton; l’accès\", every: 18, by: applicant, reminders: [1, 3] } }"
    )
    let text = try #require(RenewalCalendar.text(life, from: CalendarDate("2026-08-31")))
    let days = text.split(separator: "\r\n").filter { $0.hasPrefix("DTSTART") }
    #expect(days == ["DTSTART;VALUE=DATE:20271130", "DTSTART;VALUE=DATE:20280131", "DTSTART;VALUE=DATE:20280229"])
    #expect(text.contains("jeton\\; l’accès"))
    #expect(text.components("\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
