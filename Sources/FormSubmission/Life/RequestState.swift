/// The state of a request; the raw value is its name in DataPass’s database, API and webhooks.
public enum RequestState: String, CaseIterable, Codable, Sendable {
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
