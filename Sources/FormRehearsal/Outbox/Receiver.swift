package import FormSource

/// The address of a program on this machine that receives calls.
///
/// Nothing of a rehearsal leaves the machine: other addresses are refused, and the name `localhost` is not looked up.
package struct Receiver: Hashable, Sendable {
  /// As the header `Host` names it.
  package let authority: String
  /// The addresses of the machine at which it may be, each tried in turn.
  package let hosts: [String]
  package let port: Int
  /// The path with the query, as it is asked for; at least `/`.
  package let path: String

  /// The whole address.
  package var text: String { Self.scheme + authority + path }

  private static let scheme = "http://"
  private static let standardPort = 80

  /// - Parameter text: the address: `http://localhost:4000/datapass`.
  /// - Throws: why it is none to which calls are sent.
  package init(_ text: String) throws(ReceiverProblem) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) else { throw .unreadable }
    guard text.prefix(Self.scheme.count).lowercased() == Self.scheme else {
      throw text.lowercased().hasPrefix("https://") ? .encrypted : .unreadable
    }
    let rest = text.dropFirst(Self.scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    let path = rest[authority.endIndex...]
    guard !authority.contains("@") else { throw .userInformation }
    guard !path.contains("#") else { throw .fragment }
    let (host, port) = try Self.parts(authority)
    switch host.lowercased() {
    case "127.0.0.1": hosts = ["127.0.0.1"]
    case "[::1]": hosts = ["::1"]
    // A program that listens on “localhost” may do so at only one of the two.
    case "localhost": hosts = ["127.0.0.1", "::1"]
    default: throw .elsewhere(String(host))
    }
    self.port = port ?? Self.standardPort
    self.authority = authority.lowercased()
    self.path = path.hasPrefix("/") ? String(path) : "/" + path
  }

  private static func parts(_ authority: Substring) throws(ReceiverProblem) -> (host: Substring, port: Int?) {
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    guard authority.hasPrefix(host) else { throw .unreadable }
    let rest = authority.dropFirst(host.count)
    if rest.isEmpty { return (host, nil) }
    let digits = rest.dropFirst()
    guard rest.hasPrefix(":"), !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let port = Int(digits),
      (1...65_535).contains(port)
    else { throw .port }
    return (host, port)
  }
}

/// Why no calls are sent to an address.
package enum ReceiverProblem: Error, Hashable, Sendable {
  case unreadable
  case encrypted
  case userInformation
  case fragment
  case port
  /// It is not on this machine, or not known to be without looking the name up.
  case elsewhere(String)

  /// A sentence, without a full stop.
  package var words: Words {
    switch self {
    case .unreadable:
      Words(
        fr: "l’adresse s’écrit comme http://localhost:4000/datapass",
        en: "the address is written as http://localhost:4000/datapass"
      )
    case .encrypted:
      Words(
        fr: "l’adresse commence par http://\u{A0}: rien ne quitte cette machine, où il n’y a pas de certificat",
        en: "the address begins with http://: nothing leaves this machine, which has no certificate"
      )
    case .userInformation:
      Words(
        fr: "l’adresse ne contient ni nom ni mot de passe\u{A0}: les appels sont signés",
        en: "the address has neither a name nor a password: calls are signed"
      )
    case .fragment:
      Words(fr: "l’adresse n’a pas de fragment (#…)", en: "the address has no fragment (#…)")
    case .port: Words(fr: "un port va de 1 à 65535", en: "a port is between 1 and 65535")
    case .elsewhere(let host):
      Quoted(host).words(
        fr: "n’est pas cette machine\u{A0}: rien ne la quitte, écrivez 127.0.0.1, [::1] ou localhost",
        en: "is not this machine: nothing leaves it, write 127.0.0.1, [::1] or localhost"
      )
    }
  }
}
