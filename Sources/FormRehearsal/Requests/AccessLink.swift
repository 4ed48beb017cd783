package import FormCatalog

extension Definition {
  /// The address of an access that the provider’s program has opened.
  /// - Parameter identifier: what the program calls the access.
  /// - Returns: the address; nil where the definition has none (`access_link`).
  package func accessAddress(of identifier: String) -> String? {
    declaration.accessLink.flatMap { FormatString($0.value).filled([FormatString.ofAccessLinks[0]: identifier]) }
  }
}
