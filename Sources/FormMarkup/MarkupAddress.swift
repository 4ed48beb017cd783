/// The addresses in HTML, as far as they may do harm.
package enum MarkupAddress {
  static let attributes: Set<String> = ["action", "formaction", "href", "src", "xlink:href"]

  /// Whether an address runs something instead of leading somewhere. Browsers pass over blanks and control characters
  /// in front of a scheme and within it, and so does this.
  package static func isUnsafe(_ address: String) -> Bool {
    guard let scheme = scheme(of: address) else { return false }
    return scheme == "javascript" || scheme == "data" || scheme == "vbscript"
  }

  /// Whether a page may link to the address: the schemes that lead to a page, a letter or a call, or none at all.
  package static func isAllowed(_ address: String) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }

  /// What stands in front of the first colon, in lower case; nil where the address has no scheme.
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
}
