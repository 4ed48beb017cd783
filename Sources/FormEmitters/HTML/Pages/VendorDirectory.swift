import FormCatalog
import FormMarkup
import FormSource

/// The forms of many vendors by the initial of their vendor, each of which stands there once.
struct VendorDirectory {
  private struct Vendor {
    let name: String
    let forms: [Form]

    /// The heading under which one looks for it.
    var initial: String {
      switch NameLetters.seen(in: name).first {
      case .some(let byte) where byte < UInt8(ascii: "a"): "0–9"
      case .some(let byte) where byte < 0x80: String(UnicodeScalar(byte)).uppercased()
      case .some, nil: "Autres"
      }
    }
  }

  private let vendors: [Vendor]
  private let frame: SitePage

  /// - Parameters:
  ///   - forms: those with a vendor.
  ///   - site: knows the vendors.
  ///   - frame: the page.
  init(_ forms: [Form], _ site: Site, _ frame: SitePage) {
    vendors = Dictionary(grouping: forms) { site.vendorName(of: $0) }
      .map { Vendor(name: $0, forms: $1.alphabetical { $0.name ?? $0.uid }) }
      .alphabetical(by: \.name)
    self.frame = frame
  }

  func write(_ page: inout HTMLWriter) {
    let initials = vendors.reduce(into: [String]()) { if $0.last != $1.initial { $0.append($1.initial) } }
    page.index("Éditeurs par initiale", "dp-letters", of: "fr-tag", to: initials.map { ($0, Self.id(of: $0)) })
    let byInitial = Dictionary(grouping: vendors, by: \.initial)
    for initial in initials {
      page.element(.div, [.class("dp-letter"), .data(.part, "group")]) { page in
        page.element(.h4, [.id(Self.id(of: initial)), .tabindex(-1)], text: initial)
        page.element(.ul, [.class("fr-raw-list dp-vendors")]) { page in
          for vendor in byInitial[initial] ?? [] { self.vendor(vendor, &page) }
        }
      }
    }
  }

  private func vendor(_ vendor: Vendor, _ page: inout HTMLWriter) {
    page.element(.li, [.data(.part, "item")]) { page in
      page.element(.p, [.class("fr-text--bold fr-mb-1v")], text: vendor.name)
      page.element(.ul, [.class("fr-raw-list")]) { page in
        for form in vendor.forms {
          page.element(.li) { page in
            page.element(.a, [.class("fr-link"), .href(frame.address(.form(form.uid)))], text: form.name ?? form.uid)
            if let words = form.description {
              page.element(.div, [.class("fr-text--sm fr-mb-1w")]) { $0.markup(words, .card) }
            }
          }
        }
      }
    }
  }

  private static func id(of initial: String) -> String { ElementID.of("editeurs", initial) }
}
