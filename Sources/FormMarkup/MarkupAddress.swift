/// Checks of the addresses in HTML attributes.
package enum MarkupAddress {
  static let attributes: Set<String> = ["action", "formaction", "href", "src", "xlink:href"]

  /// Whether an address can run code: its scheme is `javascript`, `data` or `vbscript`. As in browsers, spaces and
  /// control characters before and within the scheme are ignored.
  package static func isUnsafe(_ address: String) -> Bool {
    guard let scheme = scheme(of: address) else { return false }
    return scheme == "javascript" || scheme == "data" || scheme == "vbscript"
  }

  /// Whether a page may link to an address: it has no scheme, or its scheme is `http`, `https`, `mailto` or `tel`.
  package static func isAllowed(_ address: String) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }

  /// The scheme of an address (before the first colon), in lower case; nil where it has none.
  package static func scheme(of address: String) -> String? {
    if address.utf8.starts(with: "https:".utf8) { return "https" }
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      case 0...32, 0x7F: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        scheme.append(byte)
      default: return nil
      }
    }
    return nil
  }

  /// The address as it is written in a page: trimmed, with characters that are not allowed in an address
  /// percent-encoded (RFC 3986).
  package static func written(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return percentEncoded(bytes[start..<end]) { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
  }

  /// The text of some bytes, percent-encoded except those for which `isKept` returns true.
  package static func percentEncoded(_ bytes: some Collection<UInt8>, _ isKept: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if isKept(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let forbidden = Set(#""<>\^`{|}"#.utf8)
}
