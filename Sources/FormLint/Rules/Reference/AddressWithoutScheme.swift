package import FormCatalog
package import FormSource

/// An address that does not begin with `https://`.
package enum AddressWithoutScheme: AddressRule {
  package static let rule = Rule(
    "address-without-scheme",
    .reference,
    .error,
    summary: Words(
      fr: "Une adresse ne commence pas par «\u{A0}https://\u{A0}».",
      en: "An address does not begin with “https://”."
    ),
    reason: Words(
      fr: "Le navigateur la cherche parmi les pages de DataPass\u{A0}: le lien mène à une page introuvable.",
      en: "The browser looks for it among DataPass’s own pages: the link leads to a page that does not exist."
    ),
    examples: [
      .definition("link: ⟦www.exemple.gouv.fr⟧⟨https://www.exemple.gouv.fr⟩"),
      .definition("cgu_link: ⟦support@exemple.alsace⟧⟨https://exemple.alsace/cgu⟩"),
      .form(
        """
        introduction: Écrivez à <a href="⟦support@exemple.gouv.fr⟧⟨mailto:support@exemple.gouv.fr⟩">notre équipe</a>.
        """
      ),
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    // A field for addresses accepts them without a scheme.
    guard address.scheme == nil, !address.isVariable, !address.isPrefill, let prefix = missingPrefix(address.value)
    else { return }
    let range = address.range(of: 0..<address.value.utf8.count)
    collector.add(
      rule,
      in: address.text,
      at: range,
      Words(
        fr: "sans «\u{A0}\(prefix)\u{A0}», le navigateur cherche cette adresse parmi les pages de DataPass",
        en: "without “\(prefix)”, the browser looks for this address among DataPass’s own pages"
      ),
      label: Words(fr: "écrivez \(prefix)\(address.value)", en: "write \(prefix)\(address.value)"),
      fixing: TextFix(
        Words(fr: "Ajouter «\u{A0}\(prefix)\u{A0}»", en: "Add “\(prefix)”"),
        isSafe: false,
        [(range.lowerBound..<range.lowerBound, prefix)]
      )
    )
  }

  /// The prefix that a value lacks to be an address; nil where the value is something else.
  private static func missingPrefix(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    guard !bytes.contains(where: { $0 <= 32 }) else { return nil }
    let host = bytes.prefix { !"/?#".utf8.contains($0) }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return nil }
    let isKnown = topDomains.contains(String(decoding: last, as: UTF8.self).lowercased())
    if host.contains(UInt8(ascii: "@")) {
      // `logo@2x.png` is a file.
      return host.count == bytes.count && !imageEndings.contains(String(decoding: last, as: UTF8.self))
        ? "mailto:" : nil
    }
    return isKnown || labels[0].elementsEqual("www".utf8) ? "https://" : nil
  }

  /// Whether the value is an address that lacks only its prefix.
  static func lacksOnlyPrefix(_ value: String) -> Bool { missingPrefix(value) != nil }

  private static let imageEndings: Set<String> = ["gif", "jpeg", "jpg", "png", "svg", "webp"]

  /// Endings of host names that are not file extensions.
  private static let topDomains: Set<String> = [
    "app", "beta", "bzh", "com", "corsica", "dev", "eu", "fr", "io", "net", "org", "paris", "re", "tech",
  ]
}
