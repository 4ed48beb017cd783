import FormCatalog
import FormSubmission

extension Step {
  /// Begins a request.
  /// - Parameters:
  ///   - opening: how.
  ///   - id: the request’s number.
  ///   - others: the requests that the organisation has already.
  /// - Returns: what came of it, or why nothing did.
  package func begin(_ opening: Opening, as id: Int, besides others: [Request]) -> Result<Outcome, Refusal> {
    Result { () throws(Refusal) in
      switch opening {
      case .create(let uid, let content):
        let (form, definition) = try form(uid)
        try check(openings(definition).createDenial(with: form, besides: others))
        return try begun(opening, id, form, definition, person, content)
      case .createByAPI(let uid, let applicant, let content):
        let (form, definition) = try form(uid)
        try check(openings(definition).createByAPIDenial())
        guard let applicant = setting.cast[applicant] else { throw .unknownApplicant }
        return try begun(opening, id, form, definition, applicant, content)
      case .claim(let invitation):
        let (form, definition) = try form(invitation.form)
        try check(openings(definition).claimDenial(of: invitation))
        return try begun(opening, id, form, definition, person, invitation.content, invitation)
      }
    }
  }

  /// Prepares a draft for somebody.
  /// - Returns: the messages that tell of it, or why it is not done.
  package func invite(_ invitation: Invitation) -> Result<[OutgoingMail], Refusal> {
    Result { () throws(Refusal) in
      let (form, definition) = try form(invitation.form)
      try check(openings(definition).inviteDenial())
      _ = try Judgement(
        of: invitation.content,
        over: Content(),
        form,
        isPosted: false,
        at: .draft,
        on: time.day,
        in: setting
      )
      return Happening(invitation, at: time, in: setting).map { MailWriter.mails(about: $0, in: setting, silences) }
        ?? []
    }
  }

  /// Keeps what the provider’s program answered to a call.
  /// - Parameters:
  ///   - status: the code of the answer; only 200, 201 and 204 count.
  ///   - body: the answer.
  ///   - dossier: the request as it stands.
  /// - Returns: the request, with the identifier that the answer gives (`token_id`). It is not a new version.
  package static func answered(status: Int, body: [UInt8], on dossier: Dossier) -> Dossier {
    guard let identifier = CallAnswer.identifier(status: status, body: body) else { return dossier }
    var copy = dossier
    copy.request.externalIdentifier = identifier
    return copy
  }

  private func openings(_ definition: Definition) -> Openings { Openings(of: person, for: definition) }

  private func form(_ uid: String) throws(Refusal) -> (Form, Definition) {
    guard let form = setting.catalog.forms[uid] else { throw .unknownForm(uid) }
    guard let definition = form.definition.flatMap({ setting.catalog.definitions[$0] }) else {
      throw .unknownDefinition(form.definition ?? uid)
    }
    return (form, definition)
  }

  private func check(_ denial: Denial?) throws(Refusal) {
    if let denial { throw .notAllowed(denial) }
  }

  private func begun(
    _ opening: Opening,
    _ id: Int,
    _ form: Form,
    _ definition: Definition,
    _ applicant: Person,
    _ content: Content?,
    _ invitation: Invitation? = nil
  ) throws(Refusal) -> Outcome {
    guard let organisation = applicant.organisation else { throw .notAllowed(.noOrganisation) }
    let given = Content(answers: form.startingAnswers)
    let judgement = try Judgement(
      of: content ?? given,
      over: given,
      form,
      isPosted: opening.event == .create,
      at: .draft,
      on: time.day,
      in: setting
    )
    let request = Request(
      id: id,
      definition: definition.id,
      form: form.uid,
      organisation: organisation,
      applicant: applicant.id,
      state: LifeMachine.transitions(of: opening.event).lazy.compactMap(\.to).first ?? LifeMachine.initial,
      content: judgement.content,
      at: time
    )
    let dossier = Dossier(request)
    let entry = HistoryEntry(opening.event, of: request, by: person.id, at: time, from: nil)
    let happening = Happening(entry, to: request, before: nil, habilitation: nil, in: setting)
    var claimed = invitation
    claimed?.request = id
    return Outcome(
      dossier,
      entry,
      mails: happening.map { MailWriter.mails(about: $0, in: setting, silences) } ?? [],
      calls: CallWriter.calls(of: opening.event, to: dossier, at: time, in: setting),
      about: happening,
      invitation: claimed,
      advice: judgement.advice
    )
  }
}
