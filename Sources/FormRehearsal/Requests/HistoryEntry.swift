package import FormCatalog
package import FormSubmission

/// Something that happened to a request.
package struct HistoryEntry: Codable, Hashable, Sendable {
  /// The number of the request.
  package let request: Int
  /// Its place in the history, from 1: the version of the request to which it led.
  package let number: Int
  package let event: LifeEvent
  /// Who did it, by name in the cast.
  package let person: String
  package let time: Instant
  /// Nil where the request began.
  package let before: RequestState?
  package let after: RequestState
  /// What was said with it: an instructor’s reason, a message; nil for nothing.
  package let words: String?
  /// The number of the habilitation that was made, reopened or revoked; nil where it is about none.
  package let habilitation: Int?
  /// The new applicant of a transfer, by name in the cast.
  package let applicant: String?
  package let changes: [FieldChange]

  package init(
    _ event: LifeEvent,
    of request: Request,
    by person: String,
    at time: Instant,
    from before: RequestState?,
    words: String? = nil,
    habilitation: Int? = nil,
    applicant: String? = nil,
    changes: [FieldChange] = []
  ) {
    self.request = request.id
    number = request.version
    self.event = event
    self.person = person
    self.time = time
    self.before = before
    after = request.state
    self.words = words
    self.habilitation = habilitation
    self.applicant = applicant
    self.changes = changes
  }
}
