#if Desk
import Hummingbird
import NIOCore

/// What one of the desk’s own forms has sent.
struct SentFields {
  static let proof = "jeton"
  static let key = "cle"
  static let version = "version"
  /// More, in bytes, is refused.
  private static let greatest = 256 * 1024

  private let values: [String: String]

  /// - Throws: `HTTPError`, where it cannot be read, or no page of ours has sent it.
  init(_ request: Request, from visitor: Visitor) async throws {
    let body = try await request.wholeBody(upTo: Self.greatest)
    guard
      let values = try? URLEncodedFormDecoder().decode([String: String].self, from: String(buffer: body))
    else { throw HTTPError(.badRequest) }
    self.values = values
    guard visitor.isProof(values[Self.proof]) else { throw HTTPError(.forbidden) }
  }

  /// Nil for what was not sent, or is blank.
  subscript(name: String) -> String? {
    values[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The key of the page that sent it; nil where it has none of ours.
  var key: String? { self[Self.key].flatMap { OneTimeKey.isOne($0) ? $0 : nil } }

  var version: Int? { self[Self.version].flatMap { Int($0) } }
}
#endif
