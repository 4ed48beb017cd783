/// Tokens of JSON pointers (RFC 6901): `~` is written `~0`, `/` is written `~1`.
extension String {
  /// The text as a token.
  package var escapedForPointer: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return self }
    var result: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "~"): result += "~0".utf8
      case UInt8(ascii: "/"): result += "~1".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Substring {
  /// The text of which this is the token.
  package var unescapedForPointer: String {
    guard utf8.contains(UInt8(ascii: "~")) else { return String(self) }
    var rest = utf8[...]
    var result: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~"), let next = rest.first, next == UInt8(ascii: "0") || next == UInt8(ascii: "1")
      else {
        result.append(byte)
        continue
      }
      result.append(next == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
      rest.removeFirst()
    }
    return String(decoding: result, as: UTF8.self)
  }
}
