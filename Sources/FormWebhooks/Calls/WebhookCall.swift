import FormSubmission
public import FoundationEssentials

/// What DataPass sends to a webhook: a test of the address, or an event in the life of a request.
///
/// `Answers` is the type of the request’s answers: the generated type of its definition (`APIParticulierRequest`), or
/// `[String: RawAnswer]` for a receiver of any definition.
public enum WebhookCall<Answers: Decodable & Sendable>: Sendable {
  /// DataPass tries the address, when the webhook is made, changed or enabled. Nothing has happened to a request.
  case ping(Date)
  case event(WebhookEnvelope<Answers>)
}

extension WebhookCall: Equatable where Answers: Equatable {}

extension WebhookCall: Decodable {
  private enum Key: String, CodingKey {
    case test
    case timestamp
    case event
  }

  /// Decodes the body of a call. Unknown keys are ignored.
  /// - Throws: ``WebhookProblem/unknownEvent(_:)``, or the `DecodingError` of what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if !container.contains(.event), try container.decodeIfPresent(Bool.self, forKey: .test) == true {
      self = .ping(try container.decode(WireTime.self, forKey: .timestamp).date)
      return
    }
    let name = try container.decode(String.self, forKey: .event)
    guard WebhookEvent(rawValue: name) != nil else { throw WebhookProblem.unknownEvent(name) }
    self = .event(try WebhookEnvelope(from: decoder))
  }
}
