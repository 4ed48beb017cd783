import FormMarkup

/// A query as browsers and Rails read it: names and values in UTF-8, all but unreserved bytes percent-encoded
/// (RFC 3986, section 2.3), brackets included.
enum QueryText {
  static func text(_ pairs: [(name: String, value: String)]) -> String {
    pairs.isEmpty ? "" : "?" + pairs.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// One name or value, or one segment of a path.
  static func encoded(_ text: String) -> String {
    MarkupAddress.percentEncoded(Array(text.utf8)) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        true
      default: false
      }
    }
  }
}
