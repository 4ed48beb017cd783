/// What is wrong with the signature of a call.
public enum WebhookSignatureProblem: Error, Hashable, Sendable {
  /// The receiver has no secret to check with.
  case emptySecret
  /// The call has no header ``WebhookSignature/headerName``.
  case missing
  /// The header does not start with `sha256=`.
  case prefixMissing
  /// What follows `sha256=` is not 64 hexadecimal digits.
  case notHexadecimal
  /// The signature is of another body, or was made with another secret.
  case mismatch
}

extension WebhookSignatureProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .emptySecret: "the receiver has no secret"
    case .missing: "the header \(WebhookSignature.headerName) is missing"
    case .prefixMissing: "the header \(WebhookSignature.headerName) does not start with sha256="
    case .notHexadecimal: "the header \(WebhookSignature.headerName) does not have 64 hexadecimal digits"
    case .mismatch: "the signature does not match the body: it is of other bytes, or made with another secret"
    }
  }
}
