/// Absolute web addresses, `http` or `https` (RFC 3986, sections 3 and 4.3).
package enum WebAddress {
  /// Whether a text is such an address, with a host, no user name or password, and nothing left to percent-encode.
  package static func isAbsolute(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard
      let start = ["https://", "http://"].map({ Array($0.utf8) }).first(where: { bytes.starts(with: $0, by: isSame) })
    else { return false }
    let rest = bytes[start.count...]
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    let isHost = host.allSatisfy { isAlphanumeric($0) || "-.:[]".utf8.contains($0) }
    return isHost && host.contains(where: isAlphanumeric) && rest.allSatisfy(isAllowed)
  }

  /// Whether names can be appended to it: it is absolute, without a query or a fragment.
  package static func isFolder(_ text: String) -> Bool {
    isAbsolute(text) && !text.utf8.contains(UInt8(ascii: "?")) && !text.utf8.contains(UInt8(ascii: "#"))
  }

  /// Whether it leads to a page: it is absolute, or a path from the root of a site.
  package static func isPage(_ text: String) -> Bool {
    if isAbsolute(text) { return true }
    return text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.allSatisfy(isAllowed)
  }

  /// The same as a pattern, for JSON Schema (ECMA-262).
  package static let pagePattern =
    #"^([Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\[\]-]*[A-Za-z0-9][A-Za-z0-9.:\[\]-]*([/?#][!#$-;=?@A-Z\[\]_a-z~]*)?|/([!#$-.0-;=?@A-Z\[\]_a-z~][!#$-;=?@A-Z\[\]_a-z~]*)?)$"#

  /// That of a folder.
  package static let folderPattern =
    #"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\[\]-]*[A-Za-z0-9][A-Za-z0-9.:\[\]-]*(/[!$-;=@A-Z\[\]_a-z~]*)?$"#

  private static func isSame(_ left: UInt8, _ right: UInt8) -> Bool { left | 0x20 == right | 0x20 && left > 0x20 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !#""<>\^`{|}"#.utf8.contains(byte)
  }
}
