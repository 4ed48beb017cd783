import FormSubmission
import FormWebhooks
import Foundation
import Testing

/// The calls that `compile --emit life` writes for those who try their receivers.
@Suite struct CompiledExamplesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../generated/life/webhooks").standardizedFileURL

  /// The paths of the bodies, without their ending.
  private static let examples: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: Self.folder.appendingPathComponent(path)) }

  @Test func eachDeclaredEventHasOne() {
    #expect(Self.examples.contains("ping"))
    #expect(Self.examples.filter { $0.hasPrefix("api_particulier/") }.count == 5)
  }

  @Test(arguments: examples)
  func theyAreAccepted(_ example: String) throws {
    let secret = String(decoding: try bytes("secret.txt"), as: UTF8.self)
    let headers = String(decoding: try bytes("\(example).headers"), as: UTF8.self).split(separator: "\n")
    let start = "\(WebhookSignature.headerName): "
    let signature = try #require(headers.first { $0.hasPrefix(start) }).dropFirst(start.count)
    let receiver = WebhookReceiver(secret: secret, reading: [String: RawAnswer].self)
    let body = try bytes("\(example).json")
    switch try receiver.receive(body, signature: String(signature)) {
    case .ping: #expect(example == "ping")
    case .event(let envelope):
      #expect(example.hasSuffix("/" + envelope.event.rawValue))
      #expect(example.hasPrefix(envelope.modelType.split(separator: "/")[1]))
      #expect(!envelope.request.answers.isEmpty)
      for authorization in envelope.request.authorizations {
        #expect(authorization.texts(of: "scopes")?.isEmpty == false)
      }
    }
    let other = WebhookReceiver(secret: secret + "!", reading: [String: RawAnswer].self)
    #expect(throws: WebhookProblem.signature(.mismatch)) { try other.receive(body, signature: String(signature)) }
  }

  /// What acts in HTML is escaped, as Rails does it, so that only the bytes as received have this signature.
  @Test func theirBytesAreNotThoseOfEveryWriter() throws {
    let body = try bytes("api_particulier/approve.json")
    #expect(String(decoding: body, as: UTF8.self).contains(#"\u003cVie scolaire \u0026 cantine\u003e"#))
  }
}
