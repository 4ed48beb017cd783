import FormSubmission
import FormWebhooks
import Foundation
import Testing

@Suite struct WebhookReceiverTests {
  private typealias Answers = [String: RawAnswer]
  private static let secret = SignedCalls.recorded.secret
  private let receiver = WebhookReceiver(secret: secret, reading: Answers.self)

  /// Receives a body with the signature that it should have.
  private func receive(_ body: String) throws -> WebhookCall<Answers> {
    let data = Data(body.utf8)
    return try receiver.receive(data, signature: WebhookSignature(secret: Self.secret).header(for: data))
  }

  private func approval() throws -> WebhookEnvelope<Answers> {
    let call = try #require(SignedCalls["approve"])
    return try #require(told(receiver.receive(call.bytes, signature: call.signature), .approve))
  }

  /// Nil for a ping and for other events.
  private func told(_ call: WebhookCall<Answers>, _ event: WebhookEvent) -> WebhookEnvelope<Answers>? {
    if case .event(event, let envelope) = call { envelope } else { nil }
  }

  private func time(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

  @Test func anApprovalIsReadWhole() throws {
    let envelope = try approval()
    #expect(envelope.firedAt.date == Date(timeIntervalSince1970: 1_786_037_132))
    #expect(envelope.modelType == "authorization_request/api_particulier")
    #expect(envelope.modelID == 41207)
    let request = envelope.request
    #expect(request.id == 41207)
    #expect(request.publicID == "5f0c2f1e-6b1d-4c55-9d0a-2b7c8f3e1a90")
    #expect(request.type == "AuthorizationRequest::APIParticulier")
    #expect(request.state == .validated)
    #expect(request.formUID == "api-particulier")
    #expect(request.answers["intitule"] == .text("Tarification de la cantine & du périscolaire"))
    #expect(request.answers["scopes"] == .list([.text("cnaf_quotient_familial"), .text("mesri_statut")]))
    #expect(request.answers.count == 5)
    #expect(try request.createdAt == time("2026-07-20T07:12:44.120Z"))
    #expect(try request.lastSubmittedAt == time("2026-07-21T16:02:03.000Z"))
    #expect(try request.lastValidatedAt == time("2026-08-06T17:25:31.998Z"))
    #expect(request.serviceProvider == nil)
  }

  @Test func thePartiesAreRead() throws {
    let request = try approval().request
    #expect(request.organization.id == 312)
    #expect(request.organization.name == "COMMUNE D'EXEMPLE")
    #expect(request.organization.siret == "21750001600019")
    #expect(request.organization.registerEntry["etablissement"] == .map(["siret": .text("21750001600019")]))
    #expect(request.applicant.id == 88)
    #expect(request.applicant.uid == "e1b5a2c0")
    #expect(request.applicant.email == "agent@mairie.example")
    #expect(request.applicant.givenName == "Élodie")
    #expect(request.applicant.familyName == "Exemple")
    #expect(request.applicant.phoneNumber == "0102030405")
    #expect(request.applicant.jobTitle == "Directrice")
  }

  @Test func aHabilitationIsReadWithItsLists() throws {
    let authorizations = try approval().request.authorizations
    #expect(authorizations.count == 1)
    let authorization = try #require(authorizations.first)
    #expect(authorization.id == 9901)
    #expect(authorization.slug == "h-9901")
    #expect(authorization.state == .active)
    #expect(try authorization.createdAt == time("2026-08-06T17:25:31.501Z"))
    #expect(authorization.requestClass == "AuthorizationRequest::APIParticulier")
    #expect(authorization.definitionID == "api_particulier")
    #expect(authorization.texts(of: "scopes") == ["cnaf_quotient_familial", "mesri_statut"])
    #expect(authorization.texts(of: "modalities") == ["params"])
    #expect(authorization.texts(of: "intitule") == nil)
    #expect(authorization.texts(of: "absent") == nil)
  }

  @Test(arguments: ["2026-08-06T19:25:31.998+02:00", "1969-12-31T23:59:59.500-01:30", "2024-02-29T00:00:00.001Z"])
  func aTimeIsTheDateThatFoundationReads(_ text: String) throws {
    let date = try Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text)
    #expect(try abs(time(text).date.timeIntervalSince(date)) < 0.0005)
  }

  @Test func aPingIsNoEvent() throws {
    let call = try #require(SignedCalls["ping"])
    let time = try #require(Timestamp("2026-08-06T17:30:00Z"))
    #expect(try receiver.receive(call.bytes, signature: call.signature) == .ping(time))
  }

  /// What is not signed is not read: the problem is that of the signature, whatever the body is.
  @Test(arguments: SignedCalls.recorded.calls.filter { $0.expected != nil })
  func theSignatureIsCheckedFirst(_ call: SignedCalls.Call) throws {
    let problem = try #require(call.expected)
    for body in [call.bytes, Data(#"{"event": "#.utf8)] {
      #expect(throws: WebhookProblem.signature(problem)) { try receiver.receive(body, signature: call.signature) }
    }
  }

  @Test func anUnknownEventIsAnotherOneWithItsRequest() throws {
    let call = try #require(SignedCalls["approve"])
    let body = call.body.replacing(#""event":"approve""#, with: #""event":"create_by_api""#)
    #expect(try receive(body) == .other("create_by_api", approval()))
  }

  @Test func anUnknownEventMayComeWithAnythingElse() throws {
    let body = #"{"event": "merge", "fired_at": 1, "model_type": "x", "data": {"requests": [1, 2]}}"#
    #expect(try receive(body) == .other("merge", nil))
  }

  @Test(arguments: [
    ("{", ""), ("[]", ""), ("{}", "/event"), (#"{"test": false}"#, "/event"), (#"{"test": true}"#, "/timestamp"),
    (#"{"test": true, "timestamp": "hier"}"#, "/timestamp"), (#"{"event": "approve"}"#, "/fired_at"),
    (#"{"event": "approve", "fired_at": 9223372036854775807}"#, "/fired_at"),
    (#"{"event": "approve", "fired_at": 1, "model_type": "x", "data": {"id": "a"}}"#, "/data/id"),
  ])
  func whatCannotBeReadIsPlaced(_ body: String, _ place: String) throws {
    do {
      _ = try receive(body)
      Issue.record("read: \(body)")
    } catch WebhookProblem.unreadable(let path, let words) {
      #expect(path == place)
      #expect(!words.isEmpty)
    }
  }

  @Test func whatIsWrongDeepInsideIsPlaced() throws {
    let call = try #require(SignedCalls["approve"])
    let body = call.body.replacing(#""state":"active""#, with: #""state":"dormant""#)
    do {
      _ = try receive(body)
      Issue.record("read")
    } catch WebhookProblem.unreadable(let path, _) {
      #expect(path == "/data/authorizations/0/state")
    }
  }

  @Test func unknownKeysAreIgnored() throws {
    let call = try #require(SignedCalls["approve"])
    let body = call.body.replacing(#""event":"#, with: #""attempt":3,"event":"#)
      .replacing(#""slug":"#, with: #""number":"H9901","slug":"#)
    #expect(try receive(body) == .event(.approve, approval()))
  }

  /// A call of the shape that DataPass’s documentation shows: it leaves keys out, and shows others otherwise than they are sent.
  @Test func whatTheDocumentationShowsIsReadToo() throws {
    let file = SignedCalls.folder.appendingPathComponent("documented.json")
    let body = try String(contentsOf: file, encoding: .utf8)
    let envelope = try #require(told(receive(body), .approve))
    #expect(envelope.modelID == 12)
    #expect(envelope.request.createdAt == nil)
    #expect(envelope.request.serviceProvider?.id == "7")
    #expect(envelope.request.organization.registerEntry.isEmpty)
    #expect(envelope.request.authorizations.first?.texts(of: "scopes")?.first == "donnee_retiree")
  }

  @Test func anAnswerHasTheIdentifier() throws {
    let json = try JSONEncoder().encode(WebhookAnswer(tokenID: "jeton-7421"))
    #expect(String(decoding: json, as: UTF8.self) == #"{"token_id":"jeton-7421"}"#)
  }
}
