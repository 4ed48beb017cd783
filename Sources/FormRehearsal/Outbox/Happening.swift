package import FormCatalog
package import FormSubmission

/// Something that happened, as messages speak of it.
package struct Happening: Sendable {
  /// Nil for what happens to no state: a reminder of a renewal, the request of an opinion.
  package let event: LifeEvent?
  package let time: Instant
  package let definition: Definition
  package let form: Form?
  package let content: Content
  /// The number of the request; nil for an invitation.
  package let request: Int?
  /// The number of the habilitation that it is about, or of the latest one; nil where there is none.
  package let habilitation: Int?
  package let submittedAt: Instant?
  package let externalIdentifier: String?
  package let organisation: Organisation?
  package let applicant: Person?
  /// The applicant before a transfer.
  package let formerApplicant: Person?
  /// The address that is invited to take a draft over.
  package let invited: String?
  /// What was said with it.
  package let words: String?
  /// Whether what was granted was being changed before it.
  package let wasReopening: Bool
  /// When what is renewed of the habilitation ends; nil where this is about no renewal.
  package let renewalEnd: CalendarDate?
  /// The opinion that is asked for.
  package let opinion: Opinion?

  /// Something that happened to a request.
  /// - Parameters:
  ///   - entry: what.
  ///   - request: the request as messages speak of it: after the event or, if that undid answers, with those.
  ///   - before: the dossier before the event.
  ///   - habilitation: the habilitation that it is about.
  ///   - setting: where it happened.
  package init?(
    _ entry: HistoryEntry,
    to request: Request,
    before: Dossier?,
    habilitation: Int?,
    in setting: Setting
  ) {
    guard let definition = setting.catalog.definitions[request.definition] else { return nil }
    event = entry.event
    time = entry.time
    self.definition = definition
    form = setting.catalog.forms[request.form]
    content = request.content
    self.request = request.id
    self.habilitation = habilitation
    submittedAt = request.submittedAt
    externalIdentifier = request.externalIdentifier
    organisation = setting.cast.organisation(request.organisation)
    applicant = setting.cast[request.applicant]
    formerApplicant = before.flatMap { setting.cast[$0.request.applicant] }
    invited = nil
    renewalEnd = nil
    opinion = nil
    words = entry.words
    wasReopening =
      before.map { dossier in
        setting.catalog.definitions[dossier.request.definition].map(dossier.isReopening) ?? false
      } ?? false
  }

  /// An invitation.
  package init?(_ invitation: Invitation, at time: Instant, in setting: Setting) {
    guard let definition = setting.catalog.definitions[invitation.definition] else { return nil }
    event = .invite
    self.time = time
    self.definition = definition
    form = setting.catalog.forms[invitation.form]
    content = invitation.content
    request = nil
    habilitation = nil
    submittedAt = nil
    externalIdentifier = nil
    organisation = setting.cast.organisation(invitation.organisation)
    applicant = nil
    formerApplicant = nil
    invited = invitation.email
    renewalEnd = nil
    opinion = nil
    words = nil
    wasReopening = false
  }

  /// What is renewed of a habilitation comes to its end.
  /// - Parameters:
  ///   - habilitation: the habilitation.
  ///   - end: when it ends; nil where nothing is to be said of that.
  ///   - dossier: that to which it belongs.
  ///   - time: when this is said.
  ///   - setting: where.
  package init?(
    renewalOf habilitation: Habilitation,
    ending end: CalendarDate? = nil,
    in dossier: Dossier,
    at time: Instant,
    in setting: Setting
  ) {
    self.init(
      dossier.request,
      definition: habilitation.definition,
      form: habilitation.form,
      content: habilitation.content,
      habilitation: habilitation.id,
      renewalEnd: end,
      at: time,
      in: setting
    )
  }

  /// An opinion is asked for.
  package init?(_ opinion: Opinion, on dossier: Dossier, in setting: Setting) {
    let request = dossier.request
    self.init(
      request,
      definition: request.definition,
      form: request.form,
      content: request.content,
      habilitation: dossier.habilitations.last?.id,
      opinion: opinion,
      at: opinion.askedAt,
      in: setting
    )
  }

  private init?(
    _ request: Request,
    definition: String,
    form: String,
    content: Content,
    habilitation: Int?,
    renewalEnd: CalendarDate? = nil,
    opinion: Opinion? = nil,
    at time: Instant,
    in setting: Setting
  ) {
    guard let definition = setting.catalog.definitions[definition] else { return nil }
    event = nil
    self.time = time
    self.definition = definition
    self.form = setting.catalog.forms[form]
    self.content = content
    self.request = request.id
    self.habilitation = habilitation
    submittedAt = request.submittedAt
    externalIdentifier = request.externalIdentifier
    organisation = setting.cast.organisation(request.organisation)
    applicant = setting.cast[request.applicant]
    formerApplicant = nil
    invited = nil
    words = opinion?.question
    wasReopening = false
    self.renewalEnd = renewalEnd
    self.opinion = opinion
  }

  /// Whether a condition holds of the answers.
  package func holds(_ condition: Condition) -> Bool {
    content.fulfils(condition, form)
  }
}
