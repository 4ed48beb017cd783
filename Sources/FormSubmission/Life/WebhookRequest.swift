/// A request, as it is after an event.
public struct WebhookRequest<Answers: WebhookAnswers>: Hashable, Sendable {
  public let id: Int
  /// A UUID.
  public let publicID: String
  /// The name of a Ruby class: `AuthorizationRequest::APIParticulier`.
  public let type: String?
  public let state: RequestState
  /// The form with which it was begun.
  public let formUID: String
  /// The answers that have a value (`data` on the wire). Documents are not among them.
  public let answers: Answers
  public let createdAt: Timestamp?
  public let lastSubmittedAt: Timestamp?
  public let lastValidatedAt: Timestamp?
  public let organization: WebhookOrganization
  public let applicant: WebhookApplicant
  /// The vendor of the form; nil if it is not a vendor’s.
  public let serviceProvider: WebhookServiceProvider?
  /// All habilitations that the request has led to, whatever their state.
  public let authorizations: [WebhookAuthorization]
}

extension WebhookRequest: Decodable {
  private enum Key: String, CodingKey {
    case id
    case publicID = "public_id"
    case type
    case state
    case formUID = "form_uid"
    case answers = "data"
    case createdAt = "created_at"
    case lastSubmittedAt = "last_submitted_at"
    case lastValidatedAt = "last_validated_at"
    case organization
    case applicant
    case serviceProvider = "service_provider"
    case authorizations
  }

  /// Decodes the request of a call.
  /// - Throws: `DecodingError` for what is missing or of another type, answers excepted.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(Int.self, forKey: .id)
    publicID = try container.decode(String.self, forKey: .publicID)
    type = try container.decodeIfPresent(String.self, forKey: .type)
    state = try container.decode(RequestState.self, forKey: .state)
    formUID = try container.decode(String.self, forKey: .formUID)
    answers = Answers(webhook: try container.decode([String: RawAnswer].self, forKey: .answers))
    createdAt = try container.decodeIfPresent(Timestamp.self, forKey: .createdAt)
    lastSubmittedAt = try container.decodeIfPresent(Timestamp.self, forKey: .lastSubmittedAt)
    lastValidatedAt = try container.decodeIfPresent(Timestamp.self, forKey: .lastValidatedAt)
    organization = try container.decode(WebhookOrganization.self, forKey: .organization)
    applicant = try container.decode(WebhookApplicant.self, forKey: .applicant)
    serviceProvider = try container.decodeIfPresent(WebhookServiceProvider.self, forKey: .serviceProvider)
    authorizations = try container.decode([WebhookAuthorization].self, forKey: .authorizations)
  }
}
