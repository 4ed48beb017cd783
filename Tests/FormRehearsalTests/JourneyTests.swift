import FormCatalog
import FormRehearsal
import FormSubmission
import Testing

/// The journey of a request, step by step, as the service presents it.
@Suite struct JourneyTests {
  private static let content = RehearsalProject.content("Cantine")

  private static func granted(_ form: String = "exemple-libre") throws -> Play {
    var play = try Play(form)
    try play.act(.submit(content), by: "camille")
    try play.act(.approve(message: "Bienvenue."), by: "ines")
    return play
  }

  @Test func aRequestIsSentCorrectedAndGranted() throws {
    var play = try Play("exemple-libre")
    #expect(play.state == .draft)
    try play.act(.update(Self.content), by: "camille")
    try play.act(.submit(nil), by: "camille")
    #expect(play.state == .submitted && play.last.entry.changes.isEmpty)
    try play.act(.requestChanges(reason: "Précisez le titre."), by: "ines")
    #expect(play.state == .changesRequested)
    try play.act(.submit(RehearsalProject.content("Cantine scolaire")), by: "camille")
    #expect(play.last.entry.changes.map(\.field) == ["intitule"])
    #expect(play.last.entry.changes.first?.before == ["Cantine"])
    #expect(play.last.entry.changes.first?.after == ["Cantine scolaire"])
    try play.act(.approve(message: "Bienvenue."), by: "marion")
    #expect(play.state == .validated)
    let habilitation = try #require(play.dossier.habilitations.first)
    #expect(habilitation.number == "H1" && habilitation.state == .active && habilitation.words == "Bienvenue.")
    #expect(habilitation.content.isSame(as: RehearsalProject.content("Cantine scolaire")))
    #expect(play.entries.map(\.event) == [.create, .update, .submit, .requestChanges, .submit, .approve])
    #expect(play.entries.map(\.number) == [1, 2, 3, 4, 5, 6] && play.dossier.request.version == 6)
  }

  @Test func aRequestIsRefusedAndArchived() throws {
    var play = try Play("exemple-libre")
    try play.act(.submit(Self.content), by: "camille")
    #expect(try play.refusal(of: .refuse(reason: " "), by: "ines") == .missingWords(.refuse))
    try play.act(.refuse(reason: "Hors du périmètre."), by: "ines")
    #expect(play.state == .refused && play.dossier.habilitations.isEmpty)
    #expect(play.dossier.request.content.isSame(as: Self.content))
    try play.act(.archive, by: "camille")
    #expect(play.state == .archived)
  }

  @Test func aReopeningHasToChangeSomething() throws {
    var play = try Self.granted()
    try play.act(.reopen(habilitation: 1), by: "camille")
    #expect(play.state == .draft && play.dossier.request.reopened == 1)
    #expect(try play.refusal(of: .submit(nil), by: "camille") == .notAllowed(.nothingChanged))
    #expect(try play.refusal(of: .submit(Self.content), by: "camille") == .notAllowed(.nothingChanged))
    #expect(try play.refusal(of: .archive, by: "camille") == .notAllowed(.activeHabilitation))
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    #expect(play.dossier.habilitations.map(\.state) == [.obsolete, .active])
  }

  @Test func aRefusedReopeningIsUndone() throws {
    var play = try Self.granted()
    try play.act(.reopen(habilitation: 1), by: "camille")
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    try play.act(.refuse(reason: "Non."), by: "ines")
    #expect(play.state == .validated && play.dossier.request.reopened == nil)
    #expect(play.dossier.request.content.isSame(as: Self.content))
    #expect(play.dossier.habilitations.map(\.state) == [.active])
  }

  @Test func anInstructorGivesUpAReopeningWithAReason() throws {
    var play = try Self.granted()
    try play.act(.reopen(habilitation: 1), by: "camille")
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    let waiting = try play.refusal(of: .cancelReopening(reason: nil), by: "camille")
    #expect(waiting == .notAllowed(.state(.submitted, needed: [.draft, .changesRequested])))
    #expect(try play.refusal(of: .cancelReopening(reason: nil), by: "ines") == .missingWords(.cancelReopening))
    try play.act(.cancelReopening(reason: "À la demande du demandeur."), by: "ines")
    #expect(play.state == .validated && play.dossier.request.content.isSame(as: Self.content))
  }

  @Test func theSandboxLeadsToProductionAndBack() throws {
    var play = try Self.granted("bac-libre")
    try play.act(.startNextStage, by: "camille")
    #expect(play.state == .draft && play.dossier.request.definition == "prod")
    #expect(play.dossier.request.form == "prod-libre" && play.dossier.request.content.acceptances.isEmpty)
    // The boxes have to be ticked again.
    guard case .invalid(let violations)? = try play.refusal(of: .submit(nil), by: "camille") else {
      Issue.record("a request without its boxes is sent")
      return
    }
    #expect(Set(violations.map(\.code)) == [.accepted])
    var abandoned = play
    try abandoned.act(.cancelNextStage, by: "camille")
    #expect(abandoned.state == .validated && abandoned.dossier.request.definition == "bac")
    try play.act(.submit(Self.content), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    #expect(play.dossier.habilitations.map(\.definition) == ["bac", "prod"])
    #expect(play.dossier.habilitations.map(\.state) == [.active, .active])
    // Revoking one of the two leaves the request as it is; with the other, it is revoked too.
    try play.act(.revokeHabilitation(1, reason: "Fin des essais."), by: "ines")
    #expect(play.state == .validated && play.dossier.habilitations.map(\.state) == [.revoked, .active])
    #expect(try play.refusal(of: .revokeHabilitation(1, reason: "Encore."), by: "ines") == .unknownHabilitation(1))
    try play.act(.revokeHabilitation(2, reason: "Fin."), by: "ines")
    #expect(play.state == .revoked)
  }

  @Test func whatTheNextStageKeepsStaysWhateverIsPosted() throws {
    var play = try Play("bac-libre", in: RehearsalProject.settingThatKeepsScopes)
    try play.act(.submit(Self.content), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    try play.act(.startNextStage, by: "camille")
    try play.act(.submit(RehearsalProject.content("Autre", scopes: ["adresse", "identite"])), by: "camille")
    #expect(play.dossier.request.content.answers["intitule"] == .text("Autre"))
    #expect(play.dossier.request.content.answers["scopes"] == .list(["adresse"]))
  }

  /// What is left of a refused production is the sandbox, which counts as being reopened.
  @Test func aRefusedProductionReturnsToTheSandbox() throws {
    var play = try Self.granted("bac-libre")
    try play.act(.startNextStage, by: "camille")
    try play.act(.submit(RehearsalProject.content("Production")), by: "camille")
    try play.act(.refuse(reason: "Trop tôt."), by: "ines")
    #expect(play.state == .refused && play.dossier.request.definition == "bac")
    #expect(try play.refusal(of: .submit(nil), by: "camille") == .notAllowed(.nothingChanged))
    try play.act(.submit(RehearsalProject.content("Autres essais")), by: "camille")
    #expect(play.state == .submitted)
  }

  @Test func aTransferNamesAColleague() throws {
    var play = try Play("exemple-libre")
    let draft = try play.refusal(of: .transfer(to: "dominique@exemple.gouv.fr"), by: "camille")
    #expect(draft == .notAllowed(.state(.draft, needed: RequestState.allCases.filter { $0 != .draft })))
    try play.act(.submit(Self.content), by: "camille")
    func refusal(_ email: String, by person: String = "camille") throws -> Refusal? {
      try play.refusal(of: .transfer(to: email), by: person)
    }
    #expect(try refusal("personne@exemple.gouv.fr") == .unknownApplicant)
    #expect(try refusal("camille@exemple.gouv.fr") == .sameApplicant)
    #expect(try refusal("claude@exemple.gouv.fr") == .applicantOfOtherOrganisation)
    #expect(try refusal("maxime@exemple.gouv.fr", by: "dominique") == .notAllowed(.notApplicant))
    #expect(try refusal("dominique@exemple.gouv.fr", by: "claude") == .notAllowed(.stranger))
    try play.act(.transfer(to: "Dominique@exemple.gouv.fr"), by: "dominique")
    #expect(play.dossier.request.applicant == "dominique" && play.last.entry.applicant == "dominique")
    #expect(play.last.mails.flatMap(\.to) == ["dominique@exemple.gouv.fr", "camille@exemple.gouv.fr"])
    #expect(try play.refusal(of: .applicantMessage("Bonjour"), by: "camille") == .notAllowed(.notApplicant))
  }

  @Test func anOldTabIsRefused() throws {
    var play = try Play("exemple-libre")
    try play.act(.update(Self.content), by: "camille")
    #expect(try play.refusal(of: .submit(nil), by: "camille", expecting: 1) == .stale(asked: 1, current: 2))
    #expect(try play.refusal(of: .submit(nil), by: "camille", expecting: 2) == nil)
  }

  @Test func whatIsSentIsJudgedAsValidateDoes() throws {
    let play = try Play("exemple-libre")
    var content = Self.content
    content.answers["description"] = nil
    content.answers["inconnu"] = .text("x")
    guard case .invalid(let violations)? = try play.refusal(of: .submit(content), by: "camille") else {
      Issue.record("an incomplete request is sent")
      return
    }
    #expect(violations.map(\.path) == ["/data/description", "/data/inconnu"])
    // A draft may be incomplete, and nothing else.
    content.answers["inconnu"] = nil
    #expect(try play.refusal(of: .update(content), by: "camille") == nil)
    content.answers["delegue_protection_donnees_email"] = .text("sans arobase")
    guard case .invalid? = try play.refusal(of: .update(content), by: "camille") else {
      Issue.record("a draft with a malformed address is saved")
      return
    }
  }
}
