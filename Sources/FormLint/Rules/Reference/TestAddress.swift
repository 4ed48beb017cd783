package import FormCatalog
package import FormSource

/// An address that sends applicants to a test site.
package enum TestAddress: AddressRule {
  package static let rule = Rule(
    "test-address",
    .reference,
    .warning,
    summary: Words(
      fr: "Une adresse mène à un site d’essai (localhost, staging, recette…).",
      en: "An address leads to a test site (localhost, staging, recette…)."
    ),
    reason: Words(
      fr: "Le demandeur arrive sur un site qui lui est fermé, ou dont les données ne sont pas les vraies.",
      en: "Applicants land on a site that is closed to them, or whose data is not real."
    ),
    examples: [
      .definition("link: ⟦https://staging.exemple.gouv.fr⟧⟨https://exemple.gouv.fr⟩"),
      .form(
        "introduction: Lisez <a href=\"⟦http://localhost:3000/guide⟧⟨https://exemple.gouv.fr/guide⟩\">le guide</a>."
      ),
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard address.scheme == "http" || address.scheme == "https", let host = address.host, isTest(host) else { return }
    // A test definition may lead to the test site.
    let names = [address.text.definition ?? "", address.text.subject]
    guard !names.contains(where: isForTests) else { return }
    let name = Quoted(String(decoding: host, as: UTF8.self))
    collector.add(
      rule,
      in: address.text,
      at: address.range,
      Words(
        fr: "\(name.french) est un site d’essai, pas celui des demandeurs",
        en: "\(name.english) is a test site, not the one for applicants"
      )
    )
  }

  private static func isTest(_ host: ArraySlice<UInt8>) -> Bool {
    if host.first.map({ $0 <= UInt8(ascii: "9") }) ?? false, numbers.contains(where: { host.starts(with: $0.utf8) }) {
      return true
    }
    let dot = UInt8(ascii: ".")
    guard let end = host.lastIndex(where: { $0 != dot }) else { return false }
    let start = host[...end].lastIndex(of: dot).map { $0 + 1 } ?? host.startIndex
    return holds(endings, host[start...end])
      || anyPart(of: host[..<start], between: dot) { label in
        label.starts(with: "bac-a-sable".utf8) || label.starts(with: "pre-prod".utf8) || holds(words, label)
      }
  }

  /// Whether a part of the label between dashes is one of the words, in upper or lower case.
  private static func holds(_ words: [[UInt8]], _ label: ArraySlice<UInt8>) -> Bool {
    anyPart(of: label, between: UInt8(ascii: "-")) { part in
      words.contains { word in word.count == part.count && zip(word, part).allSatisfy { $0 == $1.small } }
    }
  }

  /// Whether one of the parts of a name is wanted.
  private static func anyPart(
    of name: ArraySlice<UInt8>,
    between separator: UInt8,
    _ isWanted: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    var rest = name
    while !rest.isEmpty {
      let part = rest.prefix { $0 != separator }
      if isWanted(part) { return true }
      rest = rest.dropFirst(part.count + 1)
    }
    return false
  }

  private static func isForTests(_ name: String) -> Bool {
    name.split { $0 == "_" || $0 == "-" }.contains {
      $0 == "sandbox" || $0 == "test" || $0 == "staging" || $0 == "sable"
    }
  }

  private static let numbers = ["127.", "192.168.", "0.0.0.0"]

  private static let endings = ["internal", "local", "localhost", "test"].map { Array($0.utf8) }

  private static let words = [
    "bacasable", "dev", "localhost", "preprod", "qualif", "recette", "sandbox", "staging", "test",
  ].map { Array($0.utf8) }
}
