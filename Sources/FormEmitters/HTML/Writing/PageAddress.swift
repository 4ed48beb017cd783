import FormMarkup

/// The target of a link or a form: a page, an e-mail or a call, never code to run.
package struct PageAddress: Sendable {
  package let text: String

  private init(verbatim text: String) {
    self.text = text
  }

  /// An address from a definition; nil if it is empty or not allowed.
  package init?(_ text: String) {
    let written = MarkupAddress.written(text)
    guard !written.isEmpty, MarkupAddress.isAllowed(text) else { return nil }
    self.text = written
  }

  /// An e-mail to an address.
  package static func letter(to address: String) -> PageAddress {
    PageAddress(verbatim: "mailto:" + encoded(address) { isUnreserved($0) || $0 == UInt8(ascii: "@") })
  }

  /// A place in the same page.
  package static func fragment(_ id: String) -> PageAddress { PageAddress(verbatim: "#" + encoded(id, isUnreserved)) }

  /// A place in the page of this address.
  package func at(_ id: String) -> PageAddress { PageAddress(verbatim: text + Self.fragment(id).text) }

  /// The same address, with answers for the page to start with.
  package func asking(_ answers: [(name: String, value: String)]) -> PageAddress {
    guard !answers.isEmpty else { return self }
    let pairs = answers.map {
      "\(Self.encoded($0.name, Self.isUnreserved))=\(Self.encoded($0.value, Self.isUnreserved))"
    }
    return PageAddress(verbatim: "\(text)?\(pairs.joined(separator: "&"))")
  }

  /// Another file of the site, relative to a page that is `depth` folders below the root of the site. The path is its
  /// folders and name from the root, and empty for the root itself.
  package static func file(_ path: [String], from depth: Int) -> PageAddress {
    let up = String(repeating: "../", count: depth)
    let address = up + path.map { encoded($0, isUnreserved) }.joined(separator: "/")
    return PageAddress(verbatim: address.isEmpty ? "./" : address)
  }

  /// A place of this server, by its folders and name from the root.
  package static func root(_ path: [String]) -> PageAddress {
    PageAddress(verbatim: "/" + path.map { encoded($0, isUnreserved) }.joined(separator: "/"))
  }

  /// The icon of the site, in the address itself.
  package static let icon = PageAddress(
    verbatim: "data:image/svg+xml," + MarkupAddress.percentEncoded(PackageResources.favicon_svg, isUnreserved)
  )

  private static func encoded(_ text: String, _ isKept: (UInt8) -> Bool) -> String {
    text.utf8.allSatisfy(isKept) ? text : MarkupAddress.percentEncoded(text.utf8, isKept)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
