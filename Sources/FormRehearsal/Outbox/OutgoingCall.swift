package import FormSubmission

/// A call to a provider’s program, ready to be signed.
package struct OutgoingCall: Codable, Hashable, Sendable {
  /// The number of the request.
  package let request: Int
  package let definition: String
  package let event: WebhookEvent
  package let time: Instant
  /// The JSON as it is sent: its bytes in UTF-8 are what is signed.
  package let body: String
}
