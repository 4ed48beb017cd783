/// The organization for which a request is made.
public struct WebhookOrganization: Hashable, Sendable {
  public let id: Int
  public let name: String?
  /// What INSEE’s register says of it, as INSEE answers; empty where that is not known.
  public let registerEntry: [String: RawAnswer]
  /// Nil for a foreign organization.
  public let siret: String?
}

extension WebhookOrganization: Decodable {
  private enum Key: String, CodingKey {
    case id
    case name
    case registerEntry = "insee_payload"
    case siret
  }

  /// - Throws: `DecodingError` for what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(Int.self, forKey: .id)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    registerEntry = try container.decodeIfPresent([String: RawAnswer].self, forKey: .registerEntry) ?? [:]
    siret = try container.decodeIfPresent(String.self, forKey: .siret)
  }
}

/// The person who makes a request.
public struct WebhookApplicant: Hashable, Decodable, Sendable {
  public let id: Int
  /// The identifier that the identity federation gives.
  public let uid: String?
  public let email: String
  public let givenName: String?
  public let familyName: String?
  public let phoneNumber: String?
  public let jobTitle: String?

  private enum CodingKeys: String, CodingKey {
    case id
    case uid
    case email
    case givenName = "given_name"
    case familyName = "family_name"
    case phoneNumber = "phone_number"
    case jobTitle = "job_title"
  }
}

/// The vendor of a form.
public struct WebhookServiceProvider: Hashable, Sendable {
  /// Its name among the vendors that are declared. DataPass’s documentation shows a number, which is read as a text.
  public let id: String
  public let siret: String?
  /// `editor` or `saas`.
  public let type: String?
}

extension WebhookServiceProvider: Decodable {
  private enum Key: String, CodingKey {
    case id
    case siret
    case type
  }

  /// - Throws: `DecodingError` for what is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let number = try? container.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try container.decode(String.self, forKey: .id)
    }
    siret = try container.decodeIfPresent(String.self, forKey: .siret)
    type = try container.decodeIfPresent(String.self, forKey: .type)
  }
}
