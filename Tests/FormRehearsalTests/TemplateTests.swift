import FormCatalog
import FormRehearsal
import FormSubmission
import Testing

/// What managers may do with templates, and the two sides of a request’s messages.
@Suite struct TemplateTests {
  private static func shelf(_ id: String, adding titles: [String] = []) throws -> TemplateShelf {
    let definition = try #require(RehearsalProject.catalog.definitions[id])
    let added = titles.enumerated().map { place, title in
      InstructorTemplate(name: "~\(place)", kind: .refusal, title: title, content: "Non.")
    }
    return TemplateShelf(of: definition, in: RehearsalProject.setting, adding: added)
  }

  private func template(
    _ title: String,
    _ content: String,
    named name: String = "",
    _ kind: InstructorTemplateKind = .refusal
  ) -> InstructorTemplate {
    InstructorTemplate(name: name, kind: kind, title: title, content: content)
  }

  @Test func aTemplateIsSavedWithinTheLimits() throws {
    let shelf = try Self.shelf("exemple")
    #expect(shelf.problems(of: template("Refus", "La demande %{demande_id}, à 100 %%")) == [])
    #expect(shelf.problems(of: template(" ", "\n")) == [.noTitle, .noContent])
    #expect(shelf.problems(of: template(String(repeating: "é", count: 50), "x")) == [])
    #expect(shelf.problems(of: template(String(repeating: "é", count: 51), "x")) == [.longTitle(51)])
    let unknown = template("Refus", "%{demandeur_nom} %{x} %{x}")
    #expect(shelf.problems(of: unknown) == [.unknownVariable("demandeur_nom"), .unknownVariable("x")])
  }

  @Test func aKindHasThreeTemplates() throws {
    let shelf = try Self.shelf("exemple", adding: ["Un", "Deux", "Trois"])
    #expect(shelf.problems(of: template("Quatre", "x")) == [.tooMany(.refusal)])
    #expect(shelf.problems(of: template("Quatre", "x", .approval)) == [])
    #expect(shelf.problems(of: template("Trois encore", "x", named: "~2")) == [])
  }

  @Test func managersAloneLookAfterTemplates() throws {
    let shelf = try Self.shelf("exemple")
    #expect(shelf.denial(of: try Play.person("marion")) == nil)
    for other in ["ines", "remi", "camille"] {
      guard case .noRole(.manager, _) = shelf.denial(of: try Play.person(other)) else {
        Issue.record("\(other) may")
        continue
      }
    }
  }

  @Test func aTemplateIsFilledForARequest() throws {
    let play = try Play("exemple-libre", as: 12, with: RehearsalProject.content("Cantine"))
    let text = template("Refus", "%{demande_intitule}, %{demande_id}, %{demande_url}, 100 %%")
      .filled(for: play.dossier.request, in: RehearsalProject.setting)
    #expect(text == "Cantine, 12, http://bureau.exemple.gouv.fr/demandes/12, 100 %")
  }

  @Test func messagesAloneHaveASide() {
    let messages = LifeEvent.allCases.filter { MessageSide(writing: $0) != nil }
    #expect(messages == [.instructorMessage, .applicantMessage])
    #expect(MessageSide(writing: .instructorMessage)?.other == .applicant)
    #expect(MessageSide(writing: .applicantMessage)?.other == .instructors)
  }
}
