import FormCatalog
import FormRehearsal
import FormSubmission
import Testing

/// What has to be renewed of a habilitation, as months pass.
@Suite struct RenewalTests {
  private static let setting = RehearsalProject.setting

  /// Granted on 2 March 2026.
  private static func granted() throws -> Dossier {
    var play = try Play("exemple-libre", as: 7)
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    return play.dossier
  }

  private static func noon(_ day: String) throws -> Instant { Instant(try #require(CalendarDate(day))) }

  private static func answers(_ change: String, needed: Bool = true) -> Content {
    Content(answers: ["besoin": .flag(needed), "changement": .text(change)])
  }

  private static func renew(_ dossier: Dossier, by person: String, on day: String, _ content: Content) throws
    -> Result<RenewalEntry, Refusal>
  {
    Step(by: try Play.person(person), at: try noon(day), in: setting).renew(1, in: dossier, answering: content)
  }

  private static func reminders(by day: String, _ dossier: Dossier, _ entries: [RenewalEntry] = []) throws
    -> [(entry: RenewalEntry, mails: [OutgoingMail])]
  {
    setting.reminders(by: try noon(day), of: try #require(dossier.habilitations.last), in: dossier, entries)
  }

  private static func term(_ dossier: Dossier, _ entries: [RenewalEntry] = []) throws -> RenewalTerm? {
    let habilitation = try #require(dossier.habilitations.last)
    return RenewalTerm(of: habilitation, entries, in: try #require(setting.life(of: habilitation)))
  }

  @Test func remindersLeaveAsMonthsPassAndEachOnce() throws {
    let dossier = try Self.granted()
    #expect(try Self.reminders(by: "2027-06-01", dossier).isEmpty)
    let dawn = Instant(try #require(CalendarDate("2027-06-02")), hour: 0)
    let habilitation = try #require(dossier.habilitations.last)
    #expect(Self.setting.reminders(by: dawn, of: habilitation, in: dossier, []).count == 1)
    let first = try Self.reminders(by: "2027-06-02", dossier)
    #expect(first.map(\.entry.event) == [.reminded(monthsBefore: 3)])
    let mail = try #require(first.first?.mails.first)
    #expect(mail.to == ["camille@exemple.gouv.fr"] && mail.copies == ["maxime@exemple.gouv.fr"] && mail.event == nil)
    #expect(mail.subject == "Prolongez la demande D7" && mail.text.contains("/habilitations/1,"))
    #expect(mail.text.contains("/habilitations/1/prolongation, 2\u{A0}septembre 2027"))
    #expect(mail.time.day.text == "2027-06-02")
    // The clock may jump over several.
    #expect(try Self.reminders(by: "2027-12-01", dossier).map(\.entry.time.day.text) == ["2027-06-02", "2027-08-02"])
    let rest = try Self.reminders(by: "2027-12-01", dossier, first.map(\.entry))
    #expect(rest.map(\.entry.event) == [.reminded(monthsBefore: 1)])
  }

  @Test func whatIsNotRenewedLapsesAndTheHabilitationStays() throws {
    let dossier = try Self.granted()
    let term = try #require(try Self.term(dossier))
    #expect(term.end.text == "2027-09-02")
    let days = ["2027-06-01", "2027-06-02", "2027-09-01", "2027-09-02"].compactMap { CalendarDate($0) }
    #expect(days.map(term.state) == [.holding, .ending, .ending, .lapsed])
    #expect(dossier.active.count == 1)
  }

  @Test func whereNothingHasChangedItHoldsAnew() throws {
    let dossier = try Self.granted()
    let renewed = try Self.renew(dossier, by: "camille", on: "2027-08-10", Self.answers("non")).get()
    #expect(renewed.event == .renewed(Self.answers("non"), by: "camille"))
    let entries = try Self.reminders(by: "2027-08-10", dossier).map(\.entry) + [renewed]
    #expect(try Self.term(dossier, entries)?.end.text == "2029-02-10")
    #expect(try Self.reminders(by: "2028-11-09", dossier, entries).isEmpty)
    #expect(try Self.reminders(by: "2028-11-10", dossier, entries).count == 1)
    // What has lapsed may be renewed too.
    #expect(throws: Never.self) { try Self.renew(dossier, by: "camille", on: "2028-01-10", Self.answers("non")).get() }
  }

  @Test func whereSomethingHasChangedANewHabilitationBringsANewTerm() throws {
    var play = try Play("exemple-libre", as: 7)
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    let changed = try Self.renew(play.dossier, by: "camille", on: "2027-08-10", Self.answers("oui")).get()
    #expect(changed.event == .changed(Self.answers("oui"), by: "camille"))
    #expect(try Self.term(play.dossier, [changed])?.end.text == "2027-09-02")
    try play.act(.reopen(habilitation: 1), by: "camille")
    #expect(try Self.term(play.dossier, [changed])?.end.text == "2027-09-02")
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    #expect(play.dossier.habilitations.map(\.state) == [.obsolete, .active])
    #expect(try Self.term(play.dossier)?.start == play.last.entry.time.day)
  }

  @Test func nobodyElseRenewsAndNothingIncompleteDoes() throws {
    let dossier = try Self.granted()
    func refusal(_ person: String, _ content: Content) throws -> Refusal? {
      switch try Self.renew(dossier, by: person, on: "2027-08-10", content) {
      case .success: nil
      case .failure(let refusal): refusal
      }
    }
    #expect(try refusal("dominique", Self.answers("non")) == .notAllowed(.notApplicant))
    guard case .invalid(let violations)? = try refusal("camille", Content()) else {
      Issue.record("an empty form renews")
      return
    }
    #expect(violations.contains { $0.path.hasSuffix("changement") })
  }

  @Test func whatIsNotDeclaredIsNotRenewed() throws {
    var play = try Play("bac-libre")
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    #expect(try Self.term(play.dossier) == nil)
    let result = try Self.renew(play.dossier, by: "camille", on: "2027-08-10", Self.answers("non"))
    #expect(result == .failure(.notAllowed(.noRenewal)))
  }

  @Test func aRevokedHabilitationIsNeitherRenewedNorRemindedOf() throws {
    var play = try Play("exemple-libre")
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    try play.act(.revoke(reason: "Fini."), by: "ines")
    #expect(try Self.reminders(by: "2028-01-01", play.dossier).isEmpty)
    let result = try Self.renew(play.dossier, by: "camille", on: "2027-08-10", Self.answers("non"))
    #expect(result == .failure(.notAllowed(.noActiveHabilitation)))
  }
}
