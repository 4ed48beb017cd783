import FormCatalog
import FormRehearsal
import FormSource
import FormSubmission
import Testing

/// The opinions that instructors ask for outside DataPass.
@Suite struct OpinionTests {
  private static func noon(_ day: String) throws -> Instant { Instant(try #require(CalendarDate(day))) }

  private static func submitted(_ form: String = "exemple-libre") throws -> Dossier {
    var play = try Play(form, as: 7)
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    return play.dossier
  }

  private static func ask(
    _ email: String,
    _ question: String,
    by person: String = "ines",
    on dossier: Dossier
  ) throws -> Result<(opinion: Opinion, mails: [OutgoingMail]), Refusal> {
    Step(by: try Play.person(person), at: try noon("2026-03-03"), in: RehearsalProject.setting)
      .askOpinion(of: email, question, on: dossier, as: 1, key: "cle")
  }

  private static func refusal<Value>(_ result: Result<Value, Refusal>) -> Refusal? {
    if case .failure(let refusal) = result { refusal } else { nil }
  }

  @Test func aColleagueIsAskedByAMessageWithTheLink() throws {
    let asked = try Self.ask(" a@ailleurs.exemple.fr ", "Est-ce proportionné ?", on: Self.submitted()).get()
    #expect(asked.opinion.email == "a@ailleurs.exemple.fr" && asked.opinion.end.text == "2026-03-17")
    let mail = try #require(asked.mails.first)
    #expect(asked.mails.count == 1 && mail.to == ["a@ailleurs.exemple.fr"])
    #expect(
      mail.text
        == "Est-ce proportionné ?, avant le 17\u{A0}mars 2026 : http://bureau.exemple.gouv.fr/avis/cle\n"
    )
  }

  @Test func anOpinionIsGivenOnceAndInTime() throws {
    let opinion = try Self.ask("a@exemple.fr", "Est-ce proportionné ?", on: Self.submitted()).get().opinion
    let time = try Self.noon("2026-03-17")
    #expect(Self.refusal(opinion.given(" ", by: "Alix", at: time)) == .blankOpinion)
    #expect(Self.refusal(opinion.given("Oui.", by: "", at: time)) == .blankOpinion)
    let given = try opinion.given("Oui.", by: "Alix", at: time).get()
    #expect(given.answer?.words == "Oui." && given.state(on: time.day) == .given)
    #expect(Self.refusal(given.given("Non.", by: "Alix", at: time)) == .opinionGiven)
    let late = try Self.noon("2026-03-18")
    #expect(Self.refusal(opinion.given("Oui.", by: "Alix", at: late)) == .opinionExpired(opinion.end))
  }

  @Test(arguments: [
    ("camille", "a@exemple.fr", "Quoi ?", "rôle"), ("remi", "a@exemple.fr", "Quoi ?", "rôle"),
    ("ines", "pas une adresse", "Quoi ?", "adresse"), ("ines", "a@exemple.fr", "  ", "question"),
  ])
  func whatCannotBeAskedIsSaid(_ person: String, _ email: String, _ question: String, _ word: String) throws {
    let refusal = Self.refusal(try Self.ask(email, question, by: person, on: Self.submitted()))
    #expect(refusal?.words.french.contains(word) == true, "\(refusal as Any)")
  }

  @Test func itIsAskedWhileARequestIsDecidedAndWhereItIsDeclared() throws {
    var play = try Play("exemple-libre")
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    guard
      case .notAllowed(.state(.validated, let needed))? = Self.refusal(
        try Self.ask("a@exemple.fr", "Quoi ?", on: play.dossier)
      )
    else {
      Issue.record("an opinion is asked for on what is decided")
      return
    }
    #expect(needed == [.submitted, .changesRequested])
    let other = Self.refusal(try Self.ask("a@exemple.fr", "Quoi ?", on: Self.submitted("bac-libre")))
    #expect(other == .notAllowed(.featureOff(.opinions)))
  }
}
