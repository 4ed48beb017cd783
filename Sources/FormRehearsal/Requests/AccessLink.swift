package import FormCatalog

extension Definition {
  /// The address of an access, by what the provider’s program that has opened it calls it; nil where the definition has none
  /// (`access_link`).
  package func accessAddress(of identifier: String) -> String? {
    declaration.accessLink.flatMap { FormatString($0.value).filled([FormatString.ofAccessLinks[0]: identifier]) }
  }
}
