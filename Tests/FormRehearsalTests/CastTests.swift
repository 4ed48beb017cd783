import FormCatalog
import FormRehearsal
import FormSubmission
import Foundation
import Testing

/// The people, the clock, and what is kept of both.
@Suite struct CastTests {
  @Test func theSampleIsUsable() {
    let cast = Cast.sample(for: RehearsalProject.catalog)
    #expect(cast.organisations.allSatisfy { SIRET.isValid($0.siret) })
    #expect(Set(cast.people.map(\.id)).count == cast.people.count)
    for definition in RehearsalProject.catalog.definitions.all {
      let counts = Role.Kind.allCases.map { cast.people($0, on: definition).count }
      // Reporters, instructors, managers, developers: each role has those that imply it.
      #expect(counts == [4, 2, 1, 1])
    }
  }

  @Test func aRoleHoldsWhereItIsGiven() throws {
    let cast = RehearsalProject.cast
    let (exemple, seul) = (
      try #require(RehearsalProject.catalog.definitions["exemple"]),
      try #require(RehearsalProject.catalog.definitions["seul"])
    )
    let etienne = try #require(cast["etienne"])
    #expect(etienne.isA(.instructor, on: exemple) && etienne.isA(.reporter, on: exemple))
    #expect(!etienne.isA(.reporter, on: seul) && !etienne.isA(.manager, on: exemple))
  }

  @Test(arguments: [
    (1_786_037_131_998, "2026-08-06T19:25:31.998+02:00"),
    (1_767_603_600_000, "2026-01-05T10:00:00.000+01:00"),
    // The clocks change.
    (1_774_745_999_999, "2026-03-29T01:59:59.999+01:00"),
    (1_774_746_000_000, "2026-03-29T03:00:00.000+02:00"),
    (1_792_889_999_999, "2026-10-25T02:59:59.999+02:00"),
    (1_792_890_000_000, "2026-10-25T02:00:00.000+01:00"),
    (-1, "1970-01-01T00:59:59.999+01:00"),
  ])
  func timesAreThoseOfParis(milliseconds: Int, text: String) {
    #expect(Instant(milliseconds: milliseconds).text == text)
  }

  @Test func anHourOfADayIsThatHour() throws {
    var day = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    for _ in 0..<1500 {
      let instant = Instant(day, hour: 12, minute: 5)
      #expect(instant.day == day && instant.text.hasPrefix("\(day.text)T12:05:00.000+0"))
      day = try #require(day.next)
    }
  }

  @Test func whatIsKeptIsReadBack() throws {
    var content = RehearsalProject.content("Cantine")
    content.documents["piece"] = [
      Attachment(filename: "a.pdf", contentType: "application/pdf", byteSize: 12, content: "abc")
    ]
    content.answers["nombre"] = .integer(12)
    content.answers["oui"] = .flag(true)
    #expect(try Self.again(content) == content)
    var play = try Play("exemple-libre")
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: "Oui."), by: "ines")
    #expect(try Self.again(play.dossier) == play.dossier)
    #expect(try Self.again(play.entries) == play.entries)
    #expect(try Self.again(play.last.mails) == play.last.mails)
    #expect(try Self.again(play.last.calls) == play.last.calls)
  }

  private static func again<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }
}
