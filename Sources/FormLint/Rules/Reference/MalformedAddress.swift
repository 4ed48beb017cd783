package import FormCatalog
package import FormSource

/// An address that contains a typing mistake.
package enum MalformedAddress: AddressRule {
  package static let rule = Rule(
    "malformed-address",
    .reference,
    .warning,
    summary: Words(
      fr:
        "Une adresse contient une faute de frappe\u{A0}: espace, «\u{A0}http\u{A0}» en double, barre oblique manquante, signe resté collé à la fin.",
      en: "An address contains a typing mistake: a space, a doubled “http”, a missing slash, a stray final character."
    ),
    reason: Words(
      fr: "Le demandeur qui suit le lien n’arrive nulle part, ou l’adresse ne marche que par indulgence du navigateur.",
      en: "Applicants who follow the link get nowhere, or the address works only because the browser is lenient."
    ),
    examples: [
      .definition("link: \"⟦ ⟧⟨⟩https://exemple.gouv.fr/\""),
      .definition("link: ⟦https://https://exemple.gouv.fr⟧⟨https://exemple.gouv.fr⟩"),
      .definition("link: ⟦htps://exemple.gouv.fr⟧⟨https://exemple.gouv.fr⟩"),
      .form(
        """
        introduction: Lisez <a href="⟦https://exemple.gouv.fr/mon guide⟧⟨https://exemple.gouv.fr/mon-guide⟩">le guide</a>.
        """
      ),
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    // A prefilled answer is checked by its field.
    guard !address.isPrefill, !address.isVariable else { return }
    let bytes = address.bytes
    let blanks = bytes.prefix(while: \.isSpace).count
    let end = bytes.count - bytes.reversed().prefix(while: \.isSpace).count
    guard blanks < end else { return }
    if blanks > 0 || end < bytes.count { return reportSpaces(address, blanks, end, bytes.count, &collector) }
    guard let message = problem(in: bytes, address.value) else { return }
    collector.add(rule, in: address.text, at: address.range, message)
  }

  private static func reportSpaces(
    _ address: Address,
    _ start: Int,
    _ end: Int,
    _ count: Int,
    _ collector: inout FindingCollector
  ) {
    let parts = [0..<start, end..<count].filter { !$0.isEmpty }.map(address.range)
    guard let first = parts.first else { return }
    let isAtStart = start > 0
    collector.add(
      rule,
      in: address.text,
      at: first,
      Words(
        fr: "une espace se trouve \(isAtStart ? "avant" : "après") l’adresse",
        en: "there is a space \(isAtStart ? "before" : "after") the address"
      ),
      label: Words(fr: "à retirer", en: "remove it"),
      fixing: TextFix(
        Words(fr: "Retirer les espaces autour de l’adresse", en: "Remove the spaces around the address"),
        isSafe: true,
        parts.map { ($0, "") }
      )
    )
  }

  private static func problem(in bytes: [UInt8], _ value: String) -> Words? {
    let isWeb = bytes.starts(with: "http".utf8)
    if bytes.contains(where: \.isSpace) {
      guard isWeb || bytes[0] == UInt8(ascii: "/") || bytes.starts(with: "www.".utf8) else {
        return Words(fr: "ce texte n’est pas une adresse", en: "this text is not an address")
      }
      return Words(fr: "une adresse ne contient pas d’espace", en: "an address cannot contain a space")
    }
    let start = Words(
      fr: "l’adresse doit commencer par «\u{A0}https://\u{A0}»",
      en: "the address must begin with “https://”"
    )
    if let colon = bytes.prefix(7).firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) {
      let scheme = Array(bytes[..<colon])
      if scheme != https, scheme != Array("http".utf8), Suggestion.areOneApart(scheme, https) { return start }
    }
    guard isWeb else { return nil }
    let rest = bytes.dropFirst(bytes.starts(with: "https".utf8) ? 5 : 4)
    guard rest.starts(with: "://".utf8) else {
      // `httpd.conf` is not an address.
      guard let sign = rest.first, ":/\\;".utf8.contains(sign) else { return nil }
      return start
    }
    let tail = rest.dropFirst(3)
    if tail.starts(with: "http:".utf8) || tail.starts(with: "https:".utf8) {
      return Words(fr: "l’adresse commence deux fois", en: "the beginning of the address is doubled")
    }
    guard let first = tail.first, !"/.?#:".utf8.contains(first) else {
      return Words(fr: "le nom du site manque", en: "the site’s name is missing")
    }
    let host = tail.prefix { !"/?#".utf8.contains($0) }
    if zip(host, host.dropFirst()).contains(where: { $0 == UInt8(ascii: ".") && $1 == $0 }) {
      return Words(
        fr: "le nom du site contient deux points de suite",
        en: "the site’s name contains two full stops in a row"
      )
    }
    guard let last = bytes.last, ",;\"'<>«".utf8.contains(last), !value.contains("%<") else { return nil }
    return Words(
      fr: "le signe à la fin n’appartient pas à l’adresse",
      en: "the character at the end is not part of the address"
    )
  }

  private static let https = Array("https".utf8)
}
