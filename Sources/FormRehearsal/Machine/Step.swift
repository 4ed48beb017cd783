import FormCatalog
import FormSubmission

/// One step of a rehearsal: somebody does something at a moment.
package struct Step: Sendable {
  let setting: Setting
  let person: Person
  let time: Instant
  let silences: Set<Silence>

  /// - Parameters:
  ///   - person: who does it.
  ///   - time: when.
  ///   - setting: where.
  ///   - silences: what people do not want to be told of by mail.
  package init(by person: Person, at time: Instant, in setting: Setting, silences: Set<Silence> = []) {
    self.person = person
    self.time = time
    self.setting = setting
    self.silences = silences
  }

  /// Does something with a request.
  /// - Parameters:
  ///   - act: what is done.
  ///   - dossier: the request as it stands, with its habilitations.
  ///   - version: the version on which somebody decided to do it; nil for the current one.
  ///   - habilitation: the number of the next habilitation, should one be made.
  /// - Returns: what came of it, or why nothing did.
  package func perform(
    _ act: Act,
    on dossier: Dossier,
    expecting version: Int? = nil,
    nextHabilitation habilitation: Int
  ) -> Result<Outcome, Refusal> {
    Result { () throws(Refusal) in try performed(act, dossier, version, habilitation) }
  }

  private func performed(
    _ act: Act,
    _ dossier: Dossier,
    _ version: Int?,
    _ nextHabilitation: Int
  ) throws(Refusal) -> Outcome {
    let before = dossier.request
    if let version, version != before.version { throw .stale(asked: version, current: before.version) }
    guard let definition = setting.catalog.definitions[before.definition],
      let permissions = Permissions(of: person, on: dossier, in: setting.catalog)
    else { throw .unknownDefinition(before.definition) }
    guard let form = setting.catalog.forms[before.form] else { throw .unknownForm(before.form) }
    let guards = GuardCheck(dossier, definition, act.event)
    if let denial = denial(of: act, permissions) { throw .notAllowed(denial) }
    guard let transition = guards.transition(act.event) else {
      throw .notAllowed(guards.denial(of: act.event) ?? .begun)
    }
    let standing = Standing(person, dossier, definition)
    if act.needsWords(of: standing), BlankText.isBlank(act.words ?? "") { throw .missingWords(act.event) }
    let judgement = try judgement(of: act, before, form)
    if let content = judgement?.content, let denial = permissions.denial(of: act.event, saying: content) {
      throw .notAllowed(denial)
    }
    var effects = Effects(on: dossier, of: definition, at: time, in: setting.catalog)
    switch act {
    case .update, .updateByAPI: judgement.map { effects.save($0.content) }
    case .submit: judgement.map { effects.submit($0.content) }
    case .approve(let message): effects.approve(message: message, habilitation: nextHabilitation)
    case .refuse: effects.refuse(wasReopening: dossier.isReopening(in: definition))
    case .revoke: effects.revokeAll()
    case .revokeHabilitation(let id, _): try effects.revoke(id)
    case .reopen(let id): try effects.reopen(id)
    case .cancelReopening: effects.cancelReopening()
    case .startNextStage: if let next = definition.declaration.stage?.next { try effects.startNextStage(next) }
    case .cancelNextStage: definition.declaration.stage?.previous.map { effects.cancelNextStage($0) }
    case .transfer(let email): effects.transfer(to: try newApplicant(email, before, standing))
    case .requestChanges, .archive, .instructorMessage, .applicantMessage: break
    }
    effects.end(in: transition.to ?? before.state)
    return outcome(of: act, dossier, effects, changes(by: act, before, effects.dossier.request, form), judgement)
  }

  private func outcome(
    of act: Act,
    _ before: Dossier,
    _ effects: Effects,
    _ changes: [FieldChange],
    _ judgement: Judgement?
  ) -> Outcome {
    let after = effects.dossier
    let entry = HistoryEntry(
      act.event,
      of: after.request,
      by: person.id,
      at: time,
      from: before.request.state,
      words: act.words.flatMap { BlankText.isBlank($0) ? nil : $0 },
      habilitation: effects.habilitation,
      applicant: act.event == .transfer ? after.request.applicant : nil,
      changes: changes
    )
    // A refusal may undo answers; its message is about what was refused.
    let happening = Happening(
      entry,
      to: act.event == .refuse ? before.request : after.request,
      before: before,
      habilitation: effects.habilitation ?? after.habilitations.last?.id,
      in: setting
    )
    return Outcome(
      after,
      entry,
      mails: happening.map { MailWriter.mails(about: $0, in: setting, silences) } ?? [],
      calls: CallWriter.calls(of: act.event, to: after, at: time, in: setting),
      about: happening,
      advice: judgement?.advice ?? []
    )
  }
}

// MARK: Parts of an act

extension Step {
  /// Why an act is not allowed, whatever the verdict on what it makes the request say.
  private func denial(of act: Act, _ permissions: Permissions) -> Denial? {
    let denial = permissions.denial(of: act.event)
    // What is sent may say something new; that is looked at once it is judged.
    if case .submit(.some) = act, denial == .nothingChanged { return nil }
    return denial
  }

  /// The verdict on what an act makes the request say; nil where it changes nothing of that.
  private func judgement(of act: Act, _ request: Request, _ form: Form) throws(Refusal) -> Judgement? {
    switch act {
    case .update(let given):
      try Judgement(of: given, over: request.content, form, at: .draft, on: time.day, in: setting)
    case .updateByAPI(let given):
      try Judgement(of: given, over: request.content, form, isPosted: false, at: .draft, on: time.day, in: setting)
    case .submit(let given):
      try Judgement(of: given, over: request.content, form, at: .submit, on: time.day, in: setting)
    case .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen, .cancelReopening,
      .startNextStage, .cancelNextStage, .transfer, .instructorMessage, .applicantMessage:
      nil
    }
  }

  /// What an act changed in what the request says; when it is sent, since it was sent before.
  private func changes(by act: Act, _ before: Request, _ after: Request, _ form: Form) -> [FieldChange] {
    switch act {
    case .update, .updateByAPI:
      return FieldChange.changes(from: before.content, to: after.content, in: form, of: setting.catalog)
    case .submit:
      if let sent = before.lastSent {
        return FieldChange.changes(from: sent, to: after.content, in: form, of: setting.catalog)
      }
      // The first time, only what the form gave can have been changed.
      let given = Content(answers: form.startingAnswers)
      return FieldChange.changes(from: given, to: after.content, in: form, of: setting.catalog)
        .filter { !$0.before.isEmpty }
    case .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen, .cancelReopening,
      .startNextStage, .cancelNextStage, .transfer, .instructorMessage, .applicantMessage:
      return []
    }
  }

  /// Colleagues of the applicant may only take a request over themselves.
  private func newApplicant(_ email: String, _ request: Request, _ standing: Standing) throws(Refusal) -> Person {
    if !standing.isApplicant, !standing.isA(.instructor), !person.has(email: email) { throw .notAllowed(.notApplicant) }
    guard let found = setting.cast.person(email: email) else { throw .unknownApplicant }
    if found.id == request.applicant { throw .sameApplicant }
    let organisation = setting.cast[request.applicant]?.organisation ?? request.organisation
    guard found.organisation == organisation else { throw .applicantOfOtherOrganisation }
    return found
  }
}
