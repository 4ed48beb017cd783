package import FormCatalog
import FormMarkup
package import FormSource

/// A rule over the addresses that an applicant may follow: those that are values, and those of the links in texts.
package protocol AddressRule: SendableMetatype {
  static var rule: Rule { get }

  static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector)
}

/// An address and where it is written.
package struct Address: Sendable {
  package let text: CatalogText
  package let value: String
  /// The place within the text; nil where the text is the address.
  package let range: Range<Int>?
  /// In lower case; nil where there is none.
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

  /// Whether it fills in a field, which has checks of its own.
  var isPrefill: Bool { range == nil && text.key.hasPrefix("initialize_with.") }

  /// Whether it begins with a variable, so that it is not known before the page is made.
  var isVariable: Bool { bytes.first == UInt8(ascii: "%") }

  /// The place of a part of the address within the text.
  func range(of part: Range<Int>) -> Range<Int> {
    let start = range?.lowerBound ?? 0
    // Where a character reference is written, the parts of the value stand elsewhere: the whole is underlined.
    if let range, range.count != bytes.count { return range }
    return start + part.lowerBound..<start + part.upperBound
  }

  /// What stands between `//` and the path, without user and port; nil where there is none.
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
