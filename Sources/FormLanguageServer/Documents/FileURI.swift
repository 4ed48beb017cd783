import FormSource

/// Addresses of files (RFC 8089).
package enum FileURI {
  /// The absolute path of a file; nil for what is no file of this machine (`untitled:`, `git:`, another host).
  package static func path(_ uri: String) -> String? {
    // Schemes have no case (RFC 3986, 3.1), and where there is no host, two slashes less are as right (RFC 8089, 2).
    guard uri.utf8.prefix(5).elementsEqual("file:".utf8, by: { $0.small == $1 }) else { return nil }
    let rest = String(Substring(uri.utf8.dropFirst(5)))
    let path = rest.dropping("//localhost") ?? rest.dropping("//") ?? rest
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    return PathText.normal(String(decoding: decoded(Array(path.utf8)), as: UTF8.self))
  }

  /// The address of a path: everything but letters, digits, `-._~` and `/` is percent-encoded.
  package static func uri(_ path: String) -> String {
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The bytes with `%20` and the like decoded; what is no such escape stays as it is written.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count, let high = hexValue(bytes[place + 1]),
        let low = hexValue(bytes[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension String {
  fileprivate func dropping(_ prefix: String) -> String? {
    utf8.starts(with: prefix.utf8) ? String(Substring(utf8.dropFirst(prefix.utf8.count))) : nil
  }
}
