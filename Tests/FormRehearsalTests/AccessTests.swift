import FormCatalog
import FormRehearsal
import FormSource
import FormSubmission
import Testing

/// Who may see and begin what, and the words of denials.
@Suite struct AccessTests {
  private static let everybody = RehearsalProject.cast.people.map(\.id)

  private static func seeing(_ play: Play, _ sees: (Visibility) -> Bool) -> [String] {
    RehearsalProject.cast.people.filter { person in
      Visibility(of: person, on: play.dossier, in: RehearsalProject.catalog).map(sees) ?? false
    }.map(\.id)
  }

  @Test func aRequestIsReadByThoseItConcerns() throws {
    // Claude, of another organisation, is named as data protection officer.
    let content = RehearsalProject.content("Cantine", officer: "claude")
    let play = try Play("exemple-libre", with: content)
    let team = ["ines", "remi", "marion", "denis", "etienne"]
    #expect(Self.seeing(play, \.canRead) == ["camille", "dominique", "claude", "maxime"] + team)
    #expect(Self.seeing(play, \.canSeeHistory) == ["camille"] + team)
    #expect(Self.seeing(play, \.canSeeMessages) == ["camille"] + team)
    #expect(Self.seeing(play, \.canSeeCalls) == ["denis"])
    let other = try Play("seul-libre", with: RehearsalProject.content("Cantine"))
    #expect(Self.seeing(other, \.canRead) == ["camille", "dominique", "maxime", "ines", "remi", "marion", "denis"])
    #expect(Self.seeing(other, \.canSeeMessages) == [])
  }

  @Test func listsShowWhatIsNotArchived() throws {
    var play = try Play("exemple-libre", with: RehearsalProject.content("Cantine"))
    func lists(_ person: String) throws -> [RequestList] {
      let person = try Play.person(person)
      return RequestList.allCases.filter { $0.contains(play.dossier, for: person, in: RehearsalProject.catalog) }
    }
    #expect(try lists("camille") == [.own, .organisation])
    #expect(try lists("maxime") == [.contact, .organisation])
    #expect(try lists("ines") == [.instruction])
    #expect(try lists("paul") == [])
    try play.act(.archive, by: "camille")
    #expect(try lists("camille") == [])
  }

  @Test func aSecondRequestIsNotBegunWhereOneIsEnough() throws {
    let first = try Play("seul-libre", as: 7).dossier.request
    let step = Step(
      by: try Play.person("dominique"),
      at: Instant(try #require(RehearsalProject.day)),
      in: RehearsalProject.setting
    )
    guard case .failure(let refusal) = step.begin(.create(form: "seul-libre", nil), as: 8, besides: [first]) else {
      Issue.record("a second request is begun")
      return
    }
    #expect(refusal == .notAllowed(.unique(request: 7)))
    #expect(refusal.words.french == "L’organisation a déjà la demande D7, et n’en peut avoir qu’une")
    var refused = first
    refused.state = .refused
    #expect(throws: Never.self) { try step.begin(.create(form: "seul-libre", nil), as: 8, besides: [refused]).get() }
  }

  @Test func deniedEventsSayWhy() throws {
    let play = try Play("exemple-libre")
    func words(_ event: LifeEvent, _ person: String) throws -> String? {
      let permissions = Permissions(of: try Play.person(person), on: play.dossier, in: RehearsalProject.catalog)
      return try #require(permissions).denial(of: event)?.words.french
    }
    #expect(
      try words(.approve, "ines")
        == "La demande est à l’état «\u{A0}Brouillon\u{A0}»\u{A0}; elle devrait être à l’état "
        + "«\u{A0}En cours d’instruction\u{A0}» ou «\u{A0}À modifier\u{A0}»"
    )
    #expect(try words(.approve, "remi") == "Il faut le rôle «\u{A0}instructeur\u{A0}» pour «\u{A0}Exemple\u{A0}»")
    #expect(try words(.submit, "dominique") == "C’est réservé au demandeur")
    #expect(try words(.startNextStage, "camille") == "Aucune étape ne suit celle-ci")
    #expect(try words(.submit, "camille") == nil)
  }
}
