/// The answers of a request as a webhook’s call contains them, and the events that the webhook tells of.
///
/// `datapass compile --emit swift` makes the request of each definition that declares a `webhook` conform
/// (`APIParticulierRequest`). `[String: RawAnswer]`, by the names of the fields, is for the requests of any definition.
public protocol WebhookAnswers: Decodable, Hashable, Sendable {
  /// The events that the definition’s webhook is declared to tell of.
  associatedtype Event: RequestOption

  /// Reads answers leniently, so that no answer makes a call unreadable: drafts are sent too, and so are scopes that have
  /// been retired or added since a type was generated.
  /// - Parameter data: the answers by the names of their fields.
  init(webhook data: [String: RawAnswer])
}

extension WebhookAnswers {
  /// A call about a request of this definition.
  public typealias Call = WebhookCall<Self>
}

extension WebhookAnswers where Self: FormRequest {
  /// Reads the answers; those that the request does not know are in its ``FormRequest/unrecognized``.
  public init(webhook data: [String: RawAnswer]) { self.init(keepingUnrecognized: data) }
}

extension Dictionary: WebhookAnswers where Key == String, Value == RawAnswer {
  public typealias Event = WebhookEvent

  /// The answers as they are.
  public init(webhook data: [String: RawAnswer]) { self = data }
}
