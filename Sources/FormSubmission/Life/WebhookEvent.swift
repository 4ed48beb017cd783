/// An event of which DataPass tells a provider’s program by a webhook; the raw value is its name in the call
/// (upstream’s `Webhook::VALID_EVENTS`).
public enum WebhookEvent: String, RequestOption {
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
