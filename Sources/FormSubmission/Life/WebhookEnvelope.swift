/// When an event has happened, and to which request.
///
/// Here and in what it contains, the properties that are optional although DataPass always sends their keys are those that
/// its own documentation leaves out, and those that it may send as null.
public struct WebhookEnvelope<Answers: WebhookAnswers>: Hashable, Sendable {
  /// When the call was made for the first time, to the second. A call that is tried again keeps it.
  public let firedAt: Timestamp
  /// The class of the request: `authorization_request/api_particulier`.
  public let modelType: String
  /// The identifier of the request, which is also in ``request``.
  public let modelID: Int
  /// The request as it is after the event (`data` on the wire).
  public let request: WebhookRequest<Answers>
}

extension WebhookEnvelope: Decodable {
  private enum Key: String, CodingKey {
    case firedAt = "fired_at"
    case modelType = "model_type"
    case modelID = "model_id"
    case request = "data"
  }

  /// Decodes the body of a call that tells of an event.
  /// - Throws: `DecodingError` for what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let firedAt = Timestamp(seconds: try container.decode(Int.self, forKey: .firedAt)) else {
      throw DecodingError.dataCorruptedError(forKey: .firedAt, in: container, debugDescription: "out of range")
    }
    self.firedAt = firedAt
    modelType = try container.decode(String.self, forKey: .modelType)
    request = try container.decode(WebhookRequest<Answers>.self, forKey: .request)
    modelID = try container.decodeIfPresent(Int.self, forKey: .modelID) ?? request.id
  }
}
