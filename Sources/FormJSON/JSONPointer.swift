/// Paths into a JSON value (RFC 6901): `/steps/0/a~1b`.
package enum JSONPointer {
  /// A name or an index as a token between two slashes: `~` as `~0`, `/` as `~1`.
  package static func escape(_ token: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.utf8.count)
    for byte in token.utf8 {
      switch byte {
      case tilde: bytes.append(contentsOf: "~0".utf8)
      case slash: bytes.append(contentsOf: "~1".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The pointer made of unescaped names and indexes; without any, the empty pointer, which refers to the whole value.
  package static func join(_ tokens: some Sequence<String>) -> String {
    tokens.reduce(into: "") { pointer, token in
      pointer += "/"
      pointer += escape(token)
    }
  }

  private static let tilde = UInt8(ascii: "~")
  private static let slash = UInt8(ascii: "/")
}
