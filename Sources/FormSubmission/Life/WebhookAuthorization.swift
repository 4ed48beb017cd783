/// A habilitation: what an approval has granted.
public struct WebhookAuthorization: Hashable, Sendable {
  public enum State: String, CaseIterable, Codable, Sendable {
    case active
    /// A newer habilitation of the same request has replaced it.
    case obsolete
    case revoked
  }

  public let id: Int
  public let slug: String
  public let state: State
  public let createdAt: Timestamp
  /// The answers at the moment of the approval, as DataPass stores them: texts, lists being texts that hold JSON:
  /// `texts(of:)` of the library `FormWebhooks` reads those.
  public let data: [String: RawAnswer]
  /// The name of a Ruby class, which differs from the request’s after an approval at an earlier stage.
  public let requestClass: String
  public let definitionID: String
}

extension WebhookAuthorization: Decodable {
  /// `revoked` is not read: DataPass no longer writes that column, and says in `state` what is revoked.
  private enum Key: String, CodingKey {
    case id
    case slug
    case state
    case createdAt = "created_at"
    case data
    case requestClass = "authorization_request_class"
    case definitionID = "definition_id"
  }

  /// - Throws: `DecodingError` for what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(Int.self, forKey: .id)
    slug = try container.decode(String.self, forKey: .slug)
    state = try container.decode(State.self, forKey: .state)
    createdAt = try container.decode(Timestamp.self, forKey: .createdAt)
    data = try container.decode([String: RawAnswer].self, forKey: .data)
    requestClass = try container.decode(String.self, forKey: .requestClass)
    definitionID = try container.decode(String.self, forKey: .definitionID)
  }
}
