package import FormCatalog
import FormMarkup
package import FormSource

/// A rule over the addresses that applicants may follow: those that are values, and those of links in texts.
package protocol AddressRule: SendableMetatype {
  static var rule: Rule { get }

  static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector)
}

/// An address and the text it is written in.
package struct Address: Sendable {
  package let text: CatalogText
  package let value: String
  /// Its place in the text, in UTF-8 offsets; nil if the text is the address.
  package let range: Range<Int>?
  /// In lower case; nil if there is none.
  let scheme: String?
  let bytes: [UInt8]

  init(_ text: CatalogText) {
    self.init(text, text.value, nil)
  }

  init(_ text: CatalogText, _ link: Markup.Attribute) {
    self.init(text, link.value, link.valueRange)
  }

  private init(_ text: CatalogText, _ value: String, _ range: Range<Int>?) {
    self.text = text
    self.value = value
    self.range = range
    bytes = Array(value.utf8)
    scheme = MarkupAddress.scheme(of: value)
  }

  /// Whether it prefills a field, which has checks of its own.
  var isPrefill: Bool { range == nil && text.key.hasPrefix("initialize_with.") }

  /// Whether it begins with a variable, so that it is unknown until the page is made.
  var isVariable: Bool { bytes.first == UInt8(ascii: "%") }

  /// The place in the text of a part of the address.
  func range(of part: Range<Int>) -> Range<Int> {
    let start = range?.lowerBound ?? 0
    // Character references shift the parts of the value: the whole address is underlined.
    if let range, range.count != bytes.count { return range }
    return start + part.lowerBound..<start + part.upperBound
  }

  /// What is between `//` and the path, without user and port; nil if there is none.
  var host: ArraySlice<UInt8>? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[(colon + 1)...].starts(with: "//".utf8) else {
      return nil
    }
    let authority = bytes[(colon + 3)...].prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    let start = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
    return authority[start...].prefix { $0 != UInt8(ascii: ":") }
  }
}
