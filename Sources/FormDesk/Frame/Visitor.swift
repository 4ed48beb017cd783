#if Desk
import FormDigest
import FormRehearsal
import HTTPTypes
import Hummingbird

/// Whoever uses a browser: the person as whom they have chosen to go on, and what proves that a page of ours sent something.
struct Visitor: Sendable {
  /// What the browser keeps: nobody can guess it, and it is stored nowhere else.
  let token: String
  /// Nil until they have chosen.
  let person: Person?

  static let cookieName = "datapass-repetition"

  /// Of the session in the store.
  var session: String { SHA256.hex(of: Array(token.utf8)) }

  /// What pages send along with all that they send, and pages elsewhere cannot know.
  var proof: String { SHA256.hex(of: Array("envoi \(token)".utf8)) }

  func isProof(_ text: String?) -> Bool {
    // Both are digests: how long the comparison takes says nothing of the token.
    text.map { SHA256.hex(of: Array($0.utf8)) == SHA256.hex(of: Array(proof.utf8)) } ?? false
  }

  /// The cookie of a request; nil where there is none of ours.
  static func token(of request: Request) -> String? {
    request.cookies[cookieName].flatMap { OneTimeKey.isOne($0.value) ? $0.value : nil }
  }

  var cookie: Cookie {
    Cookie(name: Self.cookieName, value: token, path: "/", httpOnly: true, sameSite: .strict)
  }
}

/// Texts that nobody can guess.
enum OneTimeKey {
  private static let words = 4

  static func make() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<words).map { _ in
      let word = String(source.next(), radix: 16)
      return String(repeating: "0", count: 16 - word.count) + word
    }.joined()
  }

  static func isOne(_ text: String) -> Bool {
    text.utf8.count == words * 16 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
#endif
