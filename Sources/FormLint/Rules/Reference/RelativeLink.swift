package import FormCatalog
package import FormSource

/// A link that begins neither with `/` nor with `https://`.
package enum RelativeLink: AddressRule {
  package static let rule = Rule(
    "relative-link",
    .reference,
    .warning,
    summary: Words(
      fr: "Un lien ne commence ni par «\u{A0}/\u{A0}» ni par «\u{A0}https://\u{A0}».",
      en: "A link begins neither with “/” nor with “https://”."
    ),
    reason: Words(
      fr:
        "Le navigateur le cherche à côté de la page en cours, qui n’est jamais la même\u{A0}: le lien mène à une page introuvable.",
      en:
        "The browser looks for it next to the current page, which is never the same: the link leads to a page that does not exist."
    ),
    examples: [
      .form("introduction: Lisez <a href=\"⟦documentation.pdf⟧⟨/doc/documentation.pdf⟩\">la documentation</a>."),
      .definition("cgu_link: ⟦exemple.alsace⟧⟨https://exemple.alsace⟩"),
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard address.scheme == nil, !address.isVariable, !address.isPrefill, isRelative(address.value) else { return }
    collector.add(
      rule,
      in: address.text,
      at: address.range,
      Words(
        fr: "ce lien dépend de la page où il se trouve\u{A0}: il ne mènera pas au bon endroit",
        en: "this link depends on the page it is on: it will not lead to the right place"
      ),
      label: Words(
        fr: "commencez par «\u{A0}/\u{A0}» pour un fichier de DataPass, sinon par «\u{A0}https://\u{A0}»",
        en: "begin with “/” for a DataPass file, otherwise with “https://”"
      )
    )
  }

  /// Whether the value looks like the name of a file or a page. Other values that are not addresses have other rules.
  private static func isRelative(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard let first = bytes.first, !"/#?".utf8.contains(first), !bytes.contains(where: { $0 <= 32 }) else {
      return false
    }
    if bytes.starts(with: "./".utf8) || bytes.starts(with: "../".utf8) { return true }
    if AddressWithoutScheme.lacksOnlyPrefix(value) { return false }
    if bytes.contains(UInt8(ascii: "/")) { return true }
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return false }
    // Of a file, or of the name of a host (`exemple.alsace`).
    let ending = bytes[(dot + 1)...]
    return ending.count >= 2 && ending.allSatisfy { $0.isLetter || $0.isDigit }
  }
}
