/// A state of a request; the raw value is DataPass’s name for it, as its API and its webhooks give it
/// (upstream’s `AuthorizationRequest`).
public enum RequestState: String, CaseIterable, Codable, Hashable, Sendable {
  /// Not sent yet: the applicant may edit it.
  case draft
  case submitted
  /// Sent back to the applicant, who may edit it again.
  case changesRequested = "changes_requested"
  case validated
  case refused
  case archived
  case revoked
}
