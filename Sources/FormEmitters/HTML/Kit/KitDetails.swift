package import FormCatalog

/// What a kit says that its form alone does not.
package struct KitDetails: Sendable {
  /// The address that client authorities receive; ASCII.
  package let address: String
  /// Where the pages of authorities on the national form are, without a slash at the end.
  package let authorityPages: String
  /// One authority’s page, where it was asked for; as it may be published.
  package let authorityPage: String?
  /// The questions that the address may answer.
  package let addressQuestions: [FormField]
  /// Whether `qr.svg` stands beside.
  package let hasCode: Bool

  package init(
    address: String,
    authorityPages: String,
    authorityPage: String?,
    addressQuestions: [FormField],
    hasCode: Bool
  ) {
    self.address = address
    self.authorityPages = authorityPages
    self.authorityPage = authorityPage
    self.addressQuestions = addressQuestions
    self.hasCode = hasCode
  }
}
