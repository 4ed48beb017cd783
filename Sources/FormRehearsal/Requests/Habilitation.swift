package import FormSource
package import FormSubmission

/// What an approval grants: the request as it stood then.
package struct Habilitation: Codable, Hashable, Sendable {
  package typealias State = WebhookAuthorization.State

  package let id: Int
  /// The number of the request that led to it.
  package let request: Int
  package let definition: String
  package let form: String
  package var state: State
  package let content: Content
  /// The applicant at that moment, by name in the cast.
  package let applicant: String
  /// The instructor’s message; nil for none.
  package let words: String?
  package let createdAt: Instant

  /// The habilitation that an approval makes of a request.
  package init(id: Int, of request: Request, words: String?, at time: Instant) {
    self.id = id
    self.request = request.id
    definition = request.definition
    form = request.form
    state = .active
    content = request.content
    applicant = request.applicant
    self.words = words
    createdAt = time
  }

  /// As people call it: H45.
  package var number: String { "H\(id)" }
}

extension WebhookAuthorization.State {
  package var title: Words {
    switch self {
    case .active: Words(fr: "Active", en: "Active")
    case .obsolete: Words(fr: "Obsolète", en: "Obsolete")
    case .revoked: Words(fr: "Révoquée", en: "Revoked")
    }
  }
}
