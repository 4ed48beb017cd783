import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import Testing

/// Who is told of what, and what they have to do.
@Suite struct NotificationTests {
  private func told(of act: Act, by person: String, silences: Set<Silence>, after acts: [(Act, String)]) throws
    -> [OutgoingMail]
  {
    var play = try Play("exemple-libre")
    for (act, person) in acts { try play.act(act, by: person) }
    let time = try #require(play.entries.last).time
    let step = Step(by: try Play.person(person), at: time, in: RehearsalProject.setting, silences: silences)
    return try step.perform(act, on: play.dossier, nextHabilitation: 1).get().mails
  }

  private let sent: (Act, String) = (.submit(RehearsalProject.content("Cantine")), "camille")

  @Test func whoHasTurnedSubmissionsOffIsNotToldOfThem() throws {
    let silences: Set = [
      Silence(of: "ines", on: "exemple", .submissions), Silence(of: "remi", on: "seul", .submissions),
    ]
    let mails = try told(of: sent.0, by: sent.1, silences: silences, after: [])
    let instructors = mails.filter { $0.message == "nouvelle_demande" }.flatMap(\.to)
    #expect(instructors == ["remi", "marion", "denis", "etienne"].map { "\($0)@exemple.gouv.fr" })
    #expect(mails.contains { $0.message == "accuse_reception" })
  }

  @Test func whoHasTurnedMessagesOffIsToldOfSubmissionsStill() throws {
    let silences: Set = [Silence(of: "ines", on: "exemple", .messages)]
    let first = try told(of: sent.0, by: sent.1, silences: silences, after: [])
    #expect(first.contains { $0.to == ["ines@exemple.gouv.fr"] })
    let second = try told(of: .applicantMessage("Bonjour."), by: "camille", silences: silences, after: [sent])
    #expect(!second.isEmpty && !second.contains { $0.receivers.contains("ines@exemple.gouv.fr") })
  }

  @Test func aMailSaysWhatItsReceiverHasToDo() throws {
    let mails = try told(of: .instructorMessage("Bonjour."), by: "ines", silences: [], after: [sent])
    #expect(mails.map(\.duties) == [["camille@exemple.gouv.fr": "Répondre au message."]])
    let submitted = try told(of: sent.0, by: sent.1, silences: [], after: [])
    let forInes = try #require(submitted.first { $0.to == ["ines@exemple.gouv.fr"] })
    #expect(forInes.duties == ["ines@exemple.gouv.fr": "Instruire la demande."])
  }

  /// Each message stands once below each of its addressees, and nowhere else.
  @Test func theBoardHasEveryMessage() throws {
    let definition = try #require(RehearsalProject.catalog.definitions["exemple"])
    let life = RehearsalProject.setting.life(of: definition)
    let board = NoticeBoard(life, in: RehearsalProject.catalog)
    let shown = board.posts.flatMap { post in post.notices.map { "\($0.receiver.name) \($0.row.name)" } }
    let declared = life.messages.flatMap { message in
      message.declaration.addressees.map { "\($0.value) \(message.name)" }
    }
    #expect(shown.sorted() == declared.sorted() && !shown.isEmpty)
    #expect(board.posts.first?.title == "le demandeur")
  }
}
