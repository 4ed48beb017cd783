package import FormCatalog

/// A message about a request, to real addresses of the cast and of the request.
package struct OutgoingMail: Codable, Hashable, Sendable {
  /// The number of the request; nil for an invitation, which has none yet.
  package let request: Int?
  /// What it tells of; nil for a reminder of a renewal and for the request of an opinion.
  package let event: LifeEvent?
  /// The name of the message in the declarations.
  package let message: String
  package let time: Instant
  /// The address of the sender; nil where the declarations give none.
  package let from: String?
  /// Who sends it, in words.
  package let sender: String
  package let to: [String]
  package let copies: [String]
  package let blindCopies: [String]
  package let subject: String
  /// Without the subject; lines are not broken.
  package let text: String
  /// Whether another service sends it: it is shown, and not sent.
  package let isAnothers: Bool
  /// When it is not sent after all, as a sentence that only people can judge; nil for never.
  package let exception: String?
  /// What each address has to do, in lower case; nil where a former version wrote the mail.
  package let duties: [String: String]?

  /// All who receive it.
  package var receivers: [String] { to + copies + blindCopies }
}
