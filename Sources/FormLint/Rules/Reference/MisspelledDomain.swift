package import FormCatalog
package import FormSource

/// A domain that is written once, one letter away from a domain that the project uses often.
package enum MisspelledDomain: CatalogRule {
  package static let rule = Rule(
    "misspelled-domain",
    .reference,
    .warning,
    summary: Words(
      fr: "Le domaine d’une adresse s’écarte d’une lettre d’un domaine que le projet emploie souvent.",
      en: "The domain of an address is one letter away from a domain that the project often uses."
    ),
    reason: Words(
      fr: "Le lien ne mène nulle part, ou le courriel n’arrive jamais\u{A0}: le demandeur reste sans réponse.",
      en: "The link leads nowhere, or the e-mail never arrives: applicants are left without an answer."
    ),
    examples: [
      .definition(
        """
        support_email: support@⟦exemplle.gouv.fr⟧⟨exemple.gouv.fr⟩
        link: https://exemple.gouv.fr/
        cgu_link: https://exemple.gouv.fr/cgu
        access_link: https://exemple.gouv.fr/acces
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var uses: [String: Use] = [:]
    // Entries share addresses.
    var seen: Set<ByteSpan> = []
    forEachAddress(in: catalog) { text, subject in
      guard let range = domain(in: text.value), seen.insert(text.span).inserted else { return }
      let domain = text.value.withBytes { bytes in String(decoding: bytes[range].map(\.small), as: UTF8.self) }
      uses[domain, default: Use(text: text, range: range, subject: subject)].count += 1
    }
    let usual = uses.filter { $0.value.count >= 3 }.keys.sorted()
    for (domain, use) in uses.filter({ $0.value.count == 1 }).sorted(by: { $0.key < $1.key }) {
      guard let meant = usual.first(where: { isNear($0, domain) }) ?? state(domain) else { continue }
      collector.add(
        Finding(
          rule,
          at: use.text.span(of: use.range),
          Words(
            fr: "\(Quoted(domain).french) n’est écrit qu’ici, et s’écarte d’une lettre de \(Quoted(meant).french)",
            en: "\(Quoted(domain).english) is written only here, and is one letter away from \(Quoted(meant).english)"
          ),
          label: DidYouMean.words(meant),
          subject: use.subject
        ),
        via: use.text.via
      )
    }
  }

  private static func isNear(_ usual: String, _ domain: String) -> Bool {
    abs(usual.utf8.count - domain.utf8.count) <= 1 && Suggestion.areOneApart(Array(usual.utf8), Array(domain.utf8))
  }

  /// The domain of a public body that was meant, if the end that all of these have is misspelled.
  private static func state(_ domain: String) -> String? {
    let end = "gouv.fr"
    let labels = domain.split(separator: ".")
    guard labels.count > 2, isNear(end, labels.suffix(2).joined(separator: ".")) else { return nil }
    return (labels.dropLast(2) + [end[...]]).joined(separator: ".")
  }

  private struct Use {
    let text: Located<String>
    /// The domain, in UTF-8 offsets of the text.
    let range: Range<Int>
    let subject: String
    /// In how many places the domain is written.
    var count = 0
  }

  /// Visits web and e-mail addresses, each with its definition, form or data provider.
  private static func forEachAddress(in catalog: Catalog, _ visit: (_ text: Located<String>, _ subject: String) -> Void)
  {
    for definition in catalog.definitions.entries {
      let declaration = definition.declaration
      for link in [declaration.supportEmail, declaration.link, declaration.cguLink, declaration.accessLink] {
        if let link { visit(link, definition.id) }
      }
      for scope in definition.scopes {
        if let link = scope.declaration.link { visit(link, definition.id) }
      }
    }
    for provider in catalog.dataProviders.entries {
      if let link = provider.link { visit(link, provider.id.value) }
    }
    for form in catalog.forms.entries {
      for prefill in form.declaration.prefill {
        let field = prefill.field.value
        guard field.ends(with: "_email") || field.ends(with: "_url"), let text = prefill.text else { continue }
        visit(text, form.uid)
      }
    }
  }

  /// What follows `@` or `://`, up to a sign that no domain contains; nil if there is none with a full stop in it.
  private static func domain(in address: String) -> Range<Int>? {
    var address = address
    return address.withUTF8 { bytes in
      guard let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }) else {
        return nil
      }
      var start = mark + 1
      if bytes[mark] == UInt8(ascii: ":") {
        guard bytes[start...].starts(with: "//".utf8) else { return nil }
        start += 2
      }
      var end = start
      while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || "-.".utf8.contains(bytes[end]) { end += 1 }
      return bytes[start..<end].contains(UInt8(ascii: ".")) && end - start >= 7 ? start..<end : nil
    }
  }
}
