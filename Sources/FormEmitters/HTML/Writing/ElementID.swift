/// Element ids made from names, which may be any text: an id consists of ASCII letters, digits, `-` and `_` only.
enum ElementID {
  static func of(_ parts: String...) -> String {
    var bytes: [UInt8] = []
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "-")) }
      for byte in part.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          bytes.append(byte)
        case UInt8(ascii: "-"): bytes += Array("--".utf8)
        default: bytes += Array("-\(String(byte, radix: 16))_".utf8)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
