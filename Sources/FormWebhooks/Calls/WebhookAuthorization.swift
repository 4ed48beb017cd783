public import FormSubmission
public import FoundationEssentials

/// A habilitation: what an approval has granted.
public struct WebhookAuthorization: Equatable, Sendable {
  public enum State: String, CaseIterable, Codable, Sendable {
    case active
    /// A newer habilitation of the same request has replaced it.
    case obsolete
    case revoked
  }

  public let id: Int
  public let slug: String
  public let state: State
  public let createdAt: Date
  /// The answers at the moment of the approval, as DataPass stores them: texts, lists being texts that hold JSON.
  /// ``texts(of:)`` reads those.
  public let data: [String: RawAnswer]
  /// The name of a Ruby class, which differs from the request’s after an approval at an earlier stage.
  public let requestClass: String
  public let definitionID: String
}

extension WebhookAuthorization {
  /// The items of an answer that is a list, such as `scopes`.
  ///
  /// They are read from a text that holds a JSON list of texts, as DataPass sends it, or from a list, as its documentation
  /// shows it.
  /// - Parameter name: the field’s name.
  /// - Returns: the items; nil where there is no answer, or where it is not a list of texts.
  public func texts(of name: String) -> [String]? {
    switch data[name] {
    case .text(let json): try? JSONDecoder().decode([String].self, from: Data(json.utf8))
    case .list(let items):
      items.reduce(into: []) { texts, item in
        if case .text(let text) = item { texts?.append(text) } else { texts = nil }
      }
    case .flag, .map, .null, .number, nil: nil
    }
  }
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(Int.self, forKey: .id)
    slug = try container.decode(String.self, forKey: .slug)
    state = try container.decode(State.self, forKey: .state)
    createdAt = try container.decode(WireTime.self, forKey: .createdAt).date
    data = try container.decode([String: RawAnswer].self, forKey: .data)
    requestClass = try container.decode(String.self, forKey: .requestClass)
    definitionID = try container.decode(String.self, forKey: .definitionID)
  }
}
