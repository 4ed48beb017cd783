import FormCatalog
import FormDigest
import FormJSON
import FormRehearsal
import FormSource
import FormSubmission
import Testing

/// The messages and calls that go out.
@Suite struct OutboxTests {
  private static let content = RehearsalProject.content("Cantine", scopes: ["adresse", "identite"])

  private static func submitted() throws -> Play {
    var play = try Play("exemple-libre", as: 12)
    try play.act(.submit(content), by: "camille")
    return play
  }

  @Test func thoseWhoInstructAreToldOneByOne() throws {
    let mails = try Self.submitted().last.mails
    let told = mails.filter { $0.message == "nouvelle_demande" }
    #expect(told.map(\.to) == ["ines", "remi", "marion", "denis", "etienne"].map { ["\($0)@exemple.gouv.fr"] })
    let receipt = try #require(mails.first { $0.message == "accuse_reception" })
    #expect(receipt.to == ["camille@exemple.gouv.fr"] && receipt.from == "notifications@api.gouv.fr")
    #expect(receipt.subject == "Nous avons reçu votre demande D12")
    #expect(receipt.text.contains("est arrivée le 2\u{A0}mars 2026. DINUM l’examine"))
    #expect(receipt.text.contains("http://bureau.exemple.gouv.fr/demandes/12\n"))
  }

  @Test func anApprovalTellsThoseWhomItConcerns() throws {
    var play = try Self.submitted()
    try play.act(.approve(message: "Bienvenue."), by: "ines")
    let mails = Dictionary(grouping: play.last.mails, by: \.message)
    #expect(mails.keys.sorted() == ["delegue_designe", "identite", "suite", "validation"])
    #expect(mails["delegue_designe"]?.first?.to == ["maxime@exemple.gouv.fr"])
    #expect(mails["validation"]?.first?.text.contains("\n\nBienvenue.\n\n") == true)
    #expect(mails["validation"]?.first?.text.contains("/habilitations/1") == true)
    #expect(mails["identite"]?.first?.text == "Adresse, Identité\n")
    let shown = try #require(mails["suite"]?.first)
    #expect(shown.isAnothers && shown.sender == "Le portail" && shown.from == nil)
  }

  @Test func wordsThatNobodyGaveLeaveNoGap() throws {
    var play = try Self.submitted()
    try play.act(.approve(message: nil), by: "ines")
    let text = try #require(play.last.mails.first { $0.message == "validation" }?.text)
    #expect(!text.contains("\n\n\n") && !text.contains("%{"))
  }

  @Test func aConditionAndAMomentDecide() throws {
    var play = try Play("exemple-libre")
    try play.act(.submit(RehearsalProject.content("Cantine")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    #expect(!play.last.mails.contains { $0.message == "identite" })
    try play.act(.reopen(habilitation: 1), by: "camille")
    #expect(play.last.mails.isEmpty)
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    #expect(Set(play.last.mails.map(\.message)) == ["nouvelle_modification", "accuse_reception_modification"])
    try play.act(.approve(message: nil), by: "ines")
    #expect(play.last.mails.contains { $0.message == "validation_modification" })
    #expect(!play.last.mails.contains { $0.message == "validation" })
  }

  @Test func aCallTellsWhatTheRequestSays() throws {
    var play = try Self.submitted()
    try play.act(.approve(message: nil), by: "ines")
    let call = try #require(play.last.calls.first)
    #expect(play.last.calls.count == 1 && call.event == .approve)
    let read = JSONReader.read(Array(call.body.utf8), source: SourceID(0))
    #expect(read.problems.isEmpty)
    let data = try #require(read.node?["data"])
    #expect(data["state"]?.string == "validated" && data["id"]?.integer == 12)
    #expect(data["data"]?["intitule"]?.string == "Cantine")
    #expect(data["applicant"]?["email"]?.string == "camille@exemple.gouv.fr")
    #expect(data["created_at"]?.string == "2026-03-02T08:00:00.000+01:00")
    #expect(data["last_validated_at"]?.string == "2026-03-02T10:00:00.000+01:00")
    #expect(data["authorizations"]?.elements?.first?["state"]?.string == "active")
    #expect(HMAC.hex(of: Array(call.body.utf8), key: Array("secret".utf8)).count == 64)
    try play.act(.revokeHabilitation(1, reason: ""), by: "ines")
    #expect(play.last.calls.map(\.event) == [.revoke])
  }

  /// The schema that is compiled for a definition’s webhook names each key that a call has, and the other way round.
  @Test func aCallHasTheKeysOfItsSchema() throws {
    var play = try Self.submitted()
    try play.act(.approve(message: nil), by: "ines")
    let definition = try #require(RehearsalProject.catalog.definitions["exemple"])
    #expect(try WebhookKeys.differences(in: try #require(play.last.calls.first).body, of: definition) == [])
  }

  @Test func anAnswerNamesTheAccess() throws {
    var play = try Self.submitted()
    try play.act(.approve(message: nil), by: "ines")
    play.answer(status: 500, #"{"token_id": "non"}"#)
    play.answer(status: 200, "bonjour")
    #expect(play.dossier.request.externalIdentifier == nil)
    let version = play.dossier.request.version
    play.answer(status: 201, #"{"token_id": "jeton-7421"}"#)
    #expect(play.dossier.request.externalIdentifier == "jeton-7421" && play.dossier.request.version == version)
  }

  @Test func anInvitationIsTakenOver() throws {
    let commune = try #require(RehearsalProject.cast.organisations.first)
    let invitation = Invitation(
      id: 1,
      definition: "exemple",
      form: "exemple-libre",
      organisation: commune.siret,
      email: "dominique@exemple.gouv.fr",
      content: RehearsalProject.content("Préparée")
    )
    let time = Instant(try #require(RehearsalProject.day))
    func step(_ person: String) throws -> Step {
      Step(by: try Play.person(person), at: time, in: RehearsalProject.setting)
    }
    let mails = try step("ines").invite(invitation).get()
    #expect(mails.map(\.to) == [["dominique@exemple.gouv.fr"]] && mails.first?.blindCopies.count == 5)
    #expect(mails.first?.text.contains("« Préparée »") == true)
    guard case .failure(.notAllowed(.noRole)) = try step("remi").invite(invitation) else {
      Issue.record("a reporter invites")
      return
    }
    let stranger = try step("claude").begin(.claim(invitation), as: 9, besides: [])
    guard case .failure(.notAllowed(.otherOrganisation)) = stranger else {
      Issue.record("another organisation takes a draft over")
      return
    }
    let outcome = try step("dominique").begin(.claim(invitation), as: 9, besides: []).get()
    #expect(outcome.dossier.request.applicant == "dominique" && outcome.invitation?.request == 9)
    let claimed = try #require(outcome.invitation)
    let second = try step("camille").begin(.claim(claimed), as: 10, besides: [])
    guard case .failure(.notAllowed(.alreadyClaimed)) = second else {
      Issue.record("a draft is taken over twice")
      return
    }
  }
}
