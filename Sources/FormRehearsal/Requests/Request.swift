package import FormSubmission

/// A request as it stands.
package struct Request: Codable, Hashable, Sendable {
  package let id: Int
  package var definition: String
  /// The uid of its form.
  package var form: String
  /// The SIRET of the organisation for which it is made.
  package let organisation: String
  /// The applicant, by name in the cast.
  package var applicant: String
  package var state: RequestState
  package var content: Content
  /// What it said when it was last sent; nil before the first time.
  package var lastSent: Content?
  package let createdAt: Instant
  package var submittedAt: Instant?
  package var validatedAt: Instant?
  package var reopenedAt: Instant?
  /// The number of the habilitation that is being changed; nil where none is.
  package var reopened: Int?
  /// What the provider’s program calls the access that it opened (`token_id`); nil where it has not answered so.
  package var externalIdentifier: String?
  /// How many things have happened to it: what is done on an older version is refused.
  package var version: Int

  /// A request that has just been begun.
  package init(
    id: Int,
    definition: String,
    form: String,
    organisation: String,
    applicant: String,
    state: RequestState,
    content: Content,
    at time: Instant
  ) {
    self.id = id
    self.definition = definition
    self.form = form
    self.organisation = organisation
    self.applicant = applicant
    self.state = state
    self.content = content
    createdAt = time
    version = 1
  }

  /// As people call it: D123.
  package var number: String { "D\(id)" }
}
