import Backend
import FormWebhooks
import Foundation
import GeneratedSchemas
import Testing

/// With the calls that `datapass compile --emit life` writes.
@Suite struct AccessDeskTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../generated/life/webhooks").standardizedFileURL

  private let secret: String
  private var desk: AccessDesk

  init() throws {
    secret = try String(contentsOf: Self.folder.appendingPathComponent("secret.txt"), encoding: .utf8)
    desk = AccessDesk(secret: secret, makeToken: { "jeton-1" })
  }

  private mutating func receive(
    _ event: String,
    secret other: String? = nil,
    replacing old: String = "",
    with new: String = ""
  ) throws -> AccessDesk.Reply {
    let file = Self.folder.appendingPathComponent("\(event).json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let body = Data((old.isEmpty ? text : text.replacingOccurrences(of: old, with: new)).utf8)
    return desk.receive(body, signature: WebhookSignature(secret: other ?? secret).header(for: body))
  }

  @Test mutating func anApprovalMakesAnAccessAndARevocationEndsIt() throws {
    #expect(try receive("ping").status == 204)
    #expect(try receive("api_particulier/submit").status == 204)
    #expect(desk.accesses.isEmpty)
    let reply = try receive("api_particulier/approve")
    #expect(reply == .init(status: 200, body: Data(#"{"token_id":"jeton-1"}"#.utf8)))
    let access = try #require(desk.accesses[12345])
    #expect(access.token == "jeton-1" && !access.scopes.isEmpty)
    #expect(try receive("api_particulier/approve") == reply)
    #expect(desk.accesses.count == 1)
    #expect(try receive("api_particulier/revoke").status == 204)
    #expect(desk.accesses.isEmpty)
  }

  @Test mutating func whatIsNotSignedDoesNothing() throws {
    #expect(try receive("api_particulier/approve", secret: "autre").status == 401)
    #expect(desk.receive(Data("{}".utf8), signature: nil).status == 401)
    #expect(desk.accesses.isEmpty)
  }

  @Test mutating func aCallThatComesLateDoesNothing() throws {
    #expect(try receive("api_particulier/revoke").status == 204)
    let late = try receive("api_particulier/approve", replacing: #""fired_at":1767"#, with: #""fired_at":1766"#)
    #expect(late == .init(status: 204))
    #expect(desk.accesses.isEmpty)
  }

  @Test mutating func whatIsNotKnownIsNotAskedForAgainAndWhatIsNotReadableIs() throws {
    let unknown = try receive("api_particulier/approve", replacing: #""event":"approve""#, with: #""event":"merge""#)
    #expect(unknown.status == 204)
    let broken = try receive("api_particulier/approve", replacing: #""state":"validated""#, with: #""state":"lost""#)
    #expect(broken.status == 422)
    #expect(desk.accesses.isEmpty)
  }
}
