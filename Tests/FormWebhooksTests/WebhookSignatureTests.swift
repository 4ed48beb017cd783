import FormWebhooks
import Foundation
import Testing

@Suite struct WebhookSignatureTests {
  private let signature = WebhookSignature(secret: SignedCalls.recorded.secret)

  @Test func thereAreCalls() {
    #expect(SignedCalls.recorded.calls.count == 6)
  }

  @Test(arguments: SignedCalls.recorded.calls)
  func genuineCallsAreAcceptedAndOthersRefused(_ call: SignedCalls.Call) {
    let problem: WebhookSignatureProblem?
    do throws(WebhookSignatureProblem) {
      try signature.check(call.signature, of: call.bytes)
      problem = nil
    } catch {
      problem = error
    }
    #expect(problem == call.expected)
  }

  @Test func whatIsMadeIsWhatDataPassSends() throws {
    let call = try #require(SignedCalls["approve"])
    #expect(signature.header(for: call.bytes) == call.signature)
  }

  /// RFC 4231, test case 2.
  @Test func theDigestIsThatOfTheStandard() {
    let digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    let message = Data("what do ya want for nothing?".utf8)
    #expect(WebhookSignature(secret: "Jefe").header(for: message) == "sha256=\(digest)")
  }

  @Test func digitsMayBeCapital() throws {
    let call = try #require(SignedCalls["ping"])
    let header = try #require(call.signature)
    try signature.check("sha256=" + header.dropFirst(7).uppercased(), of: call.bytes)
  }

  @Test(arguments: ["sha256=", "sha256=zz", "sha256=" + String(repeating: "0", count: 62), "sha256=é", "sha256= "])
  func anotherTextThanADigestIsCalledSo(_ header: String) {
    #expect(throws: WebhookSignatureProblem.notHexadecimal) { try signature.check(header, of: Data()) }
  }

  @Test func anEmptySecretAcceptsNothing() throws {
    let open = WebhookSignature(secret: "")
    #expect(open.header(for: Data()) == nil)
    // HMAC with SHA-256 of nothing, with an empty key.
    let header = "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
    #expect(throws: WebhookSignatureProblem.emptySecret) { try open.check(header, of: Data()) }
  }

  /// Of a body of random bytes, only itself is accepted: not with a byte changed, left out or added, nor with a digit of
  /// the signature changed.
  @Test(arguments: 0..<40)
  func aChangedByteIsRefused(_ round: Int) throws {
    let body = (0..<Int.random(in: 1...300)).map { _ in UInt8.random(in: .min ... .max) }
    let header = try #require(signature.header(for: body))
    try signature.check(header, of: body)
    let place = Int.random(in: body.indices)
    var changed = body
    changed[place] ^= 1 << UInt8.random(in: 0..<8)
    var shorter = body
    shorter.remove(at: place)
    for other in [changed, shorter, body + [0]] {
      #expect(throws: WebhookSignatureProblem.mismatch, "\(body) \(place)") { try signature.check(header, of: other) }
    }
    var digits = Array(header)
    let digit = Int.random(in: 7..<digits.count)
    digits[digit] = digits[digit] == "0" ? "1" : "0"
    #expect(throws: WebhookSignatureProblem.mismatch) { try signature.check(String(digits), of: body) }
  }
}
