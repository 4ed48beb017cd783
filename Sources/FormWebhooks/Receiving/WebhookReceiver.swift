public import FormSubmission
public import FoundationEssentials

/// Reads the calls of one webhook.
public struct WebhookReceiver<Answers: WebhookAnswers>: Sendable {
  private let signature: WebhookSignature

  /// - Parameters:
  ///   - secret: the webhook’s secret, as DataPass shows it once.
  ///   - answers: the type of the requests: the generated one of the definition, if it declares a webhook
  ///     (`APIParticulierRequest`), or `[String: RawAnswer]` for any definition.
  public init(secret: String, reading answers: Answers.Type = Answers.self) {
    signature = WebhookSignature(secret: secret)
  }

  /// Checks the signature of a call, then reads it.
  ///
  /// What a generated type does not know does not make a call unreadable: an answer (a scope that has been retired, a draft’s
  /// answer of the wrong type) is kept in its `unrecognized`, and an event is one of the others.
  /// - Parameters:
  ///   - body: the bytes of the body as they were received.
  ///   - header: the value of the header ``WebhookSignature/headerName``; nil where the call does not have it.
  /// - Returns: what happened.
  /// - Throws: why the call is not read. Nothing of the body is read unless the signature is right.
  public func receive(_ body: Data, signature header: String?) throws(WebhookProblem) -> WebhookCall<Answers> {
    do { try signature.check(header, of: body) } catch { throw .signature(error) }
    do {
      return try JSONDecoder().decode(WebhookCall<Answers>.self, from: body)
    } catch let error as DecodingError {
      throw WebhookProblem(error)
    } catch {
      throw .unreadable(at: "", String(describing: error))
    }
  }
}
