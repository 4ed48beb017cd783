import FormSubmission
import FormWebhooks
import Foundation
import GeneratedSchemas
import Testing

/// The calls in `generated/life/webhooks`, read into the requests in `generated/swift`.
@Suite struct GeneratedCallsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../generated/life/webhooks").standardizedFileURL

  private func receive<Answers: WebhookAnswers>(
    _ example: String,
    as answers: Answers.Type = APIParticulierRequest.self,
    replacing old: String = "",
    with new: String = ""
  ) throws -> Answers.Call {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("\(example).json"), encoding: .utf8)
    let body = Data((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
    let secret = try String(contentsOf: Self.folder.appendingPathComponent("secret.txt"), encoding: .utf8)
    let header = WebhookSignature(secret: secret).header(for: body)
    if old.isEmpty {
      let headers = try String(contentsOf: Self.folder.appendingPathComponent("\(example).headers"), encoding: .utf8)
      #expect(headers.contains("\(WebhookSignature.headerName): \(try #require(header))"))
    }
    return try WebhookReceiver(secret: secret).receive(body, signature: header)
  }

  private func expectTyped<Answers: FormRequest & WebhookAnswers>(
    _ answers: Answers.Type,
    _ event: Answers.Event,
    of definition: String
  ) throws {
    guard case .event(event, let envelope) = try receive("\(definition)/\(event.rawValue)", as: answers) else {
      Issue.record("another call than \(event)")
      return
    }
    #expect(envelope.request.answers.unrecognized.isEmpty)
    #expect(!envelope.request.answers.data.isEmpty)
    #expect(Answers.Form(rawValue: envelope.request.formUID) != nil)
  }

  @Test(arguments: APIParticulierRequest.Event.allCases)
  func everyExampleOfAPIParticulierIsTyped(_ event: APIParticulierRequest.Event) throws {
    try expectTyped(APIParticulierRequest.self, event, of: "api_particulier")
  }

  @Test(arguments: APIEntrepriseRequest.Event.allCases)
  func everyExampleOfAPIEntrepriseIsTyped(_ event: APIEntrepriseRequest.Event) throws {
    try expectTyped(APIEntrepriseRequest.self, event, of: "api_entreprise")
  }

  /// Every example is of an event that the generated type knows, and every event has one.
  @Test func theEventsAreThoseOfTheExamples() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent("api_particulier").path
    )
    let events = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }
    #expect(Set(events) == Set(APIParticulierRequest.Event.allCases.map(\.rawValue)))
  }

  @Test func thePingIsTheSameForAll() throws {
    #expect(try receive("ping") == APIParticulierRequest.Call.ping(#require(Timestamp("2026-01-05T09:00:00Z"))))
  }

  @Test func answersOfAnotherDataPassAreKept() throws {
    let call = try receive(
      "api_particulier/approve",
      as: APIParticulierRequest.self,
      replacing: #""data":{"intitule":"#,
      with: #""data":{"couleur":["bleu"],"intitule":"#
    )
    guard case .event(.approve, let envelope) = call else {
      Issue.record("another call")
      return
    }
    #expect(envelope.request.answers.unrecognized.answers == ["couleur": .list([.text("bleu")])])
  }

  /// `reopen` is one of DataPass’s events, but not of those that the definition declares.
  @Test(arguments: ["reopen", "merge"])
  func anEventThatIsNotDeclaredIsAnother(_ name: String) throws {
    let call = try receive(
      "api_particulier/approve",
      as: APIParticulierRequest.self,
      replacing: #""event":"approve""#,
      with: #""event":"\#(name)""#
    )
    guard case .other(name, let envelope?) = call else {
      Issue.record("not another event")
      return
    }
    #expect(envelope.request.state == .validated)
  }
}
