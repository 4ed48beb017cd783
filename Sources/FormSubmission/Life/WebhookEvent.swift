/// What happens to a request and can be subscribed to by a webhook; the raw value is its name on the wire.
///
/// They are eleven, in DataPass’s order (`app/models/webhook.rb`).
public enum WebhookEvent: String, CaseIterable, Codable, Sendable {
  case create
  case update
  /// The request has passed to another applicant, or to another organization.
  case transfer
  case submit
  case approve
  case refuse
  case requestChanges = "request_changes"
  case revoke
  case archive
  /// The applicant of a validated request has begun to change it.
  case reopen
  case cancelReopening = "cancel_reopening"
}
