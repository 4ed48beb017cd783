import FormSubmission
public import FoundationEssentials

/// Reads the calls of one webhook.
public struct WebhookReceiver<Answers: Decodable & Sendable>: Sendable {
  private let signature: WebhookSignature

  /// - Parameters:
  ///   - secret: the webhook’s secret, as DataPass shows it once.
  ///   - answers: the type of the request’s answers, see ``WebhookCall``.
  public init(secret: String, reading answers: Answers.Type = Answers.self) {
    signature = WebhookSignature(secret: secret)
  }

  /// Checks the signature of a call, then reads it.
  ///
  /// Answers that a generated type does not know (a scope that has been retired, a draft’s answer of the wrong type) are
  /// kept in its `unrecognized`: they do not make a call unreadable.
  /// - Parameters:
  ///   - body: the bytes of the body as they were received.
  ///   - header: the value of the header ``WebhookSignature/headerName``; nil where the call does not have it.
  /// - Returns: what happened.
  /// - Throws: why the call is not read. Nothing of the body is read unless the signature is right.
  public func receive(_ body: Data, signature header: String?) throws(WebhookProblem) -> WebhookCall<Answers> {
    do { try signature.check(header, of: body) } catch { throw .signature(error) }
    let decoder = JSONDecoder()
    decoder.userInfo[.keepsUnrecognizedAnswers] = true
    do {
      return try decoder.decode(WebhookCall<Answers>.self, from: body)
    } catch let problem as WebhookProblem {
      throw problem
    } catch let error as DecodingError {
      throw WebhookProblem(error)
    } catch {
      throw .unreadable(at: "", String(describing: error))
    }
  }
}
