package import FormCatalog

/// What a kit needs to know besides its form.
package struct KitDetails: Sendable {
  /// The address that client authorities receive, in ASCII.
  package let address: String
  /// The address under which each authority has a page on the national form, without a final slash.
  package let authorityPages: String
  /// The public address of one authority’s page, if one was requested.
  package let authorityPage: String?
  /// The questions that the address may answer.
  package let addressQuestions: [FormField]
  /// Whether the kit has a `qr.svg`.
  package let hasCode: Bool
  /// Whether the kit has a code of the authority’s page.
  package let hasAuthorityCode: Bool

  package init(
    address: String,
    authorityPages: String,
    authorityPage: String?,
    addressQuestions: [FormField],
    hasCode: Bool,
    hasAuthorityCode: Bool = false
  ) {
    self.address = address
    self.authorityPages = authorityPages
    self.authorityPage = authorityPage
    self.addressQuestions = addressQuestions
    self.hasCode = hasCode
    self.hasAuthorityCode = hasAuthorityCode
  }

  /// An address from a definition; one that begins with a slash is on the site of the forms.
  func link(_ text: String) -> PageAddress? {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), let scheme = address.firstRange(of: "://") else {
      return PageAddress(text)
    }
    let host = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return PageAddress("\(address[..<scheme.upperBound])\(host)\(text)")
  }
}
