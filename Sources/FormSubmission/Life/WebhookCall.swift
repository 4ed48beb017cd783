/// What DataPass sends to a webhook: a test of the address, or an event in the life of a request.
///
/// It is decoded from the body of the call. The library `FormWebhooks` also checks that the call comes from DataPass, which
/// has to be done first.
public enum WebhookCall<Answers: WebhookAnswers>: Hashable, Sendable {
  /// DataPass tries the address, when the webhook is made, changed or enabled. Nothing has happened to a request.
  case ping(Timestamp)
  /// One of the events that are declared.
  case event(Answers.Event, WebhookEnvelope<Answers>)
  /// Another event, by its name: one to which somebody has subscribed without declaring it, or one of a newer DataPass. The
  /// envelope is nil if it is not that of an event of today.
  case other(String, WebhookEnvelope<Answers>?)
}

extension WebhookCall: Decodable {
  private enum Key: String, CodingKey {
    case test
    case timestamp
    case event
  }

  /// Decodes the body of a call. Unknown keys are ignored; unknown answers and events are kept.
  /// - Throws: `DecodingError` for what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if !container.contains(.event), try container.decodeIfPresent(Bool.self, forKey: .test) == true {
      self = .ping(try container.decode(Timestamp.self, forKey: .timestamp))
      return
    }
    let name = try container.decode(String.self, forKey: .event)
    if let event = Answers.Event(exactly: name) {
      self = .event(event, try WebhookEnvelope(from: decoder))
    } else {
      self = .other(name, try? WebhookEnvelope(from: decoder))
    }
  }
}
