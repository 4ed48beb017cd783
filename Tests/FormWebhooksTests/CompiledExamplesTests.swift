import FormCompiler
import FormEmitters
import FormSubmission
import FormTestSupport
import FormWebhooks
import Foundation
import Testing

/// The calls that `compile --emit life` writes for those who try their receivers.
@Suite struct CompiledExamplesTests {
  private static let definition = """
    name: Exemple
    provider: dinum
    kind: api
    blocks: [{ name: basic_infos }, { name: legal }, { name: personal_data }, { name: scopes }]
    scopes:
      - { name: Adresse, value: adresse }
      - { name: Identité & état civil, value: identite }
    """

  /// A definition whose webhook is called on every event.
  private static let project = MemoryProject.own
    .with(definition: definition)
    .with(
      "definitions/life/exemple.yml",
      "exemple: { webhook: { events: [\(WebhookEvent.allCases.map(\.rawValue).joined(separator: ", "))] } }"
    )

  private static func files(of project: MemoryProject) -> [String: Data] {
    let files = ArtifactStage.artifacts([.life], of: project.catalog, site: .standard)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, Data($0.bytes)) })
  }

  private static let files = files(of: project)

  private func file(_ path: String) throws -> Data { try #require(Self.files["life/webhooks/\(path)"], "\(path)") }

  private func secret() throws -> String { String(decoding: try file("secret.txt"), as: UTF8.self) }

  private func signature(_ example: String) throws -> String {
    let headers = String(decoding: try file("\(example).headers"), as: UTF8.self).split(separator: "\n")
    let start = "\(WebhookSignature.headerName): "
    return String(try #require(headers.first { $0.hasPrefix(start) }).dropFirst(start.count))
  }

  private func receive(_ example: String) throws -> WebhookCall<[String: RawAnswer]> {
    try WebhookReceiver(secret: secret()).receive(file("\(example).json"), signature: signature(example))
  }

  @Test(arguments: WebhookEvent.allCases)
  func eachDeclaredEventHasOneThatIsAccepted(_ event: WebhookEvent) throws {
    guard case .event(let received, let envelope) = try receive("exemple/\(event.rawValue)") else {
      Issue.record("a ping")
      return
    }
    #expect(received == event)
    #expect(envelope.modelType == "authorization_request/exemple")
    #expect(envelope.request.type == "AuthorizationRequest::Exemple")
    #expect(envelope.request.formUID == "exemple")
    #expect(envelope.request.answers["scopes"] == .list([.text("adresse")]))
    #expect(envelope.request.answers["duree_conservation_donnees_caractere_personnel"] == .text("12"))
    #expect(envelope.request.answers["cadre_juridique_document"] == nil)
    for authorization in envelope.request.authorizations {
      #expect(authorization.definitionID == "exemple")
      #expect(authorization.texts(of: "scopes") == ["adresse"])
    }
  }

  @Test(arguments: [
    (WebhookEvent.create, RequestState.draft, 0), (.update, .draft, 0), (.transfer, .submitted, 0),
    (.submit, .submitted, 0), (.approve, .validated, 1), (.refuse, .refused, 0),
    (.requestChanges, .changesRequested, 0), (.revoke, .revoked, 1), (.archive, .archived, 0), (.reopen, .draft, 1),
    (.cancelReopening, .validated, 1),
  ])
  func theRequestIsAsItIsAfterTheEvent(_ event: WebhookEvent, _ state: RequestState, _ habilitations: Int) throws {
    guard case .event(_, let envelope) = try receive("exemple/\(event.rawValue)") else {
      Issue.record("a ping")
      return
    }
    #expect(envelope.request.state == state)
    #expect(envelope.request.authorizations.count == habilitations)
    #expect((envelope.request.lastValidatedAt != nil) == (habilitations > 0))
    #expect(envelope.request.authorizations.allSatisfy { $0.state == (event == .revoke ? .revoked : .active) })
  }

  @Test func thePingIsAccepted() throws {
    guard case .ping = try receive("ping") else {
      Issue.record("an event")
      return
    }
  }

  @Test func anotherSecretRefusesThem() throws {
    let receiver = WebhookReceiver(secret: "autre", reading: [String: RawAnswer].self)
    #expect(throws: WebhookProblem.signature(.mismatch)) {
      try receiver.receive(file("ping.json"), signature: signature("ping"))
    }
  }

  /// What acts in HTML is escaped, as Rails does it, so that only the bytes as received have this signature.
  @Test func theirBytesAreNotThoseOfEveryWriter() throws {
    let body = String(decoding: try file("exemple/approve.json"), as: UTF8.self)
    #expect(body.contains(#"\u003cVie scolaire \u0026 cantine\u003e"#))
    #expect(!body.contains("&"))
  }

  @Test func theSchemaIsOneForAllEvents() throws {
    let schemas = Self.files.keys.filter { $0.hasPrefix("json-schema/webhooks/") }
    #expect(schemas == ["json-schema/webhooks/exemple.schema.json"])
  }

  @Test func withoutAWebhookThereIsNothing() {
    let silent = Self.project.with("definitions/life/exemple.yml", "exemple: { extends: default }")
    let paths = Self.files(of: silent).keys.filter { $0.contains("webhooks") }
    #expect(paths.isEmpty)
  }

  @Test func whatIsNotDeclaredHasNoExample() {
    let life = "exemple: { webhook: { events: [approve] } }"
    let paths = Self.files(of: Self.project.with("definitions/life/exemple.yml", life)).keys
    #expect(paths.filter { $0.hasPrefix("life/webhooks/exemple/") }.count == 2)
  }
}
