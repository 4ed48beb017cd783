import Crypto
public import FoundationEssentials

/// Checks that a call comes from DataPass: the header ``headerName`` holds an HMAC with SHA-256 of the body, made with the
/// webhook’s secret (`app/services/webhook_http_service.rb`).
///
/// Nothing but the body is signed: neither the time nor the URL. Who wants to refuse calls that are played again compares
/// `fired_at`, which is inside the body.
public struct WebhookSignature: Sendable {
  /// The name of the header. Names of headers have no case.
  public static let headerName = "X-Hub-Signature-256"

  private static let prefix = "sha256="
  private let key: SymmetricKey?

  /// - Parameter secret: the webhook’s secret as DataPass shows it once; its text is the key, whatever it looks like. With
  ///   an empty one, which a missing setting may give, every call is refused.
  public init(secret: String) {
    key = secret.isEmpty ? nil : SymmetricKey(data: Array(secret.utf8))
  }

  /// Checks the signature of a body, in a time that does not depend on how much of it is right.
  /// - Parameters:
  ///   - header: the value of ``headerName``; nil where the call does not have it.
  ///   - body: the bytes as they were received. Reading the JSON and writing it again gives other bytes.
  /// - Throws: what is wrong with the signature.
  public func check(_ header: String?, of body: some DataProtocol) throws(WebhookSignatureProblem) {
    guard let key else { throw .emptySecret }
    guard let header else { throw .missing }
    guard header.hasPrefix(Self.prefix) else { throw .prefixMissing }
    guard let code = Self.bytes(header.dropFirst(Self.prefix.count)) else { throw .notHexadecimal }
    guard HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key) else { throw .mismatch }
  }

  /// The header that DataPass would send with a body, for tests of receivers.
  /// - Parameter body: the bytes of the body.
  /// - Returns: `sha256=` and 64 lower-case hexadecimal digits; nil if the secret is empty.
  public func header(for body: some DataProtocol) -> String? {
    guard let key else { return nil }
    let code = HMAC<SHA256>.authenticationCode(for: body, using: key)
    let digits = Array("0123456789abcdef".utf8)
    let text = code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    return Self.prefix + String(decoding: text, as: UTF8.self)
  }

  /// The bytes that two hexadecimal digits each stand for; nil for anything but the 64 digits of a SHA-256.
  private static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
