/// A state of a request; the raw value is DataPass’s name for it, as its API and its webhooks give it
/// (upstream’s `AuthorizationRequest`).
public enum RequestState: String, CaseIterable, Codable, Hashable, Sendable {
  case draft
  case submitted
  case changesRequested = "changes_requested"
  case validated
  case refused
  case archived
  case revoked
}
