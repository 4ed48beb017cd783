package import FormCatalog
package import FormSubmission

/// Something that happened, as messages speak of it.
package struct Happening: Sendable {
  package let event: LifeEvent
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
    words = nil
    wasReopening = false
  }

  /// Whether a condition holds of the answers.
  package func holds(_ condition: Condition) -> Bool {
    guard let schema = form?.schema else { return condition.holds { content.answers[$0] } }
    return Examination(content.submission, schema).holds(condition)
  }
}
