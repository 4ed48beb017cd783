import FormSubmission
import FormWebhooks
import Foundation
import GeneratedSchemas

/// Receives DataPass’s calls about the requests for API Particulier: an approved one gets an access, a revoked one loses it.
public struct AccessDesk {
  /// What is sent back to DataPass.
  public struct Reply: Equatable {
    public let status: Int
    public let body: Data

    public init(status: Int, body: Data = Data()) {
      self.status = status
      self.body = body
    }
  }

  /// What a request may use.
  public struct Access: Equatable {
    public let token: String
    public var scopes: [APIParticulierRequest.Scope]
  }

  /// The accesses by the identifiers of their requests.
  public private(set) var accesses: [Int: Access] = [:]
  /// When the last call about a request was made: a call that is tried again may come after later ones.
  private var latest: [Int: Timestamp] = [:]
  private let receiver: WebhookReceiver<APIParticulierRequest>
  private let makeToken: () -> String

  public init(secret: String, makeToken: @escaping () -> String = { UUID().uuidString }) {
    receiver = WebhookReceiver(secret: secret)
    self.makeToken = makeToken
  }

  /// Takes a call. Any status but 200, 201 and 204 makes DataPass try again.
  /// - Parameters:
  ///   - body: the body, as it was received.
  ///   - signature: the value of the header `X-Hub-Signature-256`.
  /// - Returns: what to send back.
  public mutating func receive(_ body: Data, signature: String?) -> Reply {
    do {
      switch try receiver.receive(body, signature: signature) {
      case .ping: return Reply(status: 204)
      case .event(let event, let envelope): return take(event, envelope)
      // Nothing that concerns this desk; it would otherwise be told again and again.
      case .other: return Reply(status: 204)
      }
    } catch WebhookProblem.signature {
      return Reply(status: 401)
    } catch {
      // To be looked at; DataPass tries again until it can be read.
      return Reply(status: 422)
    }
  }

  private mutating func take(
    _ event: APIParticulierRequest.Event,
    _ envelope: WebhookEnvelope<APIParticulierRequest>
  ) -> Reply {
    let request = envelope.request
    if let last = latest[request.id], envelope.firedAt < last { return Reply(status: 204) }
    latest[request.id] = envelope.firedAt
    switch event {
    case .approve:
      // The same call twice, or the approval of a reopening, keeps the token.
      let token = accesses[request.id]?.token ?? makeToken()
      accesses[request.id] = Access(token: token, scopes: request.answers.scopes)
      let body = try? JSONEncoder().encode(WebhookAnswer(tokenID: token))
      return Reply(status: 200, body: body ?? Data())
    case .revoke where request.state == .revoked:
      accesses[request.id] = nil
      return Reply(status: 204)
    // Neither gives nor ends an access. An event that the definition declares one day stops the build here.
    case .refuse, .requestChanges, .revoke, .submit:
      return Reply(status: 204)
    }
  }
}
