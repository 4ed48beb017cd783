/// What a receiver may answer, with the status 200 or 201: the identifier, in its own system, of what it has made.
///
/// DataPass keeps it with the request (`external_provider_id`) and puts it into the definition’s `access_link`.
public struct WebhookAnswer: Hashable, Codable, Sendable {
  /// The identifier; an empty one is ignored.
  public let tokenID: String

  public init(tokenID: String) {
    self.tokenID = tokenID
  }

  private enum CodingKeys: String, CodingKey {
    case tokenID = "token_id"
  }
}
