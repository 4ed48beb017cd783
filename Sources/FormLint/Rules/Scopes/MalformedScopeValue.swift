package import FormCatalog
package import FormSource

/// A scope value that no API would accept.
package enum MalformedScopeValue: CatalogRule {
  package static let rule = Rule(
    "malformed-scope-value",
    .correctness,
    .warning,
    summary: Words(
      fr: "La valeur d’un scope contient une espace, un signe invisible, ou un signe qu’aucune autre ne contient.",
      en: "A scope’s value contains a space, an invisible character, or a sign that no other one contains."
    ),
    reason: Words(
      fr:
        "Cette valeur est envoyée telle quelle à l’API, qui sépare les scopes par des espaces, et qui ne reconnaît pas une valeur où un tiret ou un accent s’est glissé\u{A0}: le demandeur obtient un droit qui n’ouvre rien.",
      en:
        "The value is sent as is to the API, where spaces separate scopes (RFC 6749, 3.3), and which does not recognise a value with a stray dash or accent: applicants are granted a right that opens nothing."
    ),
    examples: [
      .definition(
        "scopes: [{name: Adresse, value: ⟦dgfip adresse⟧⟨dgfip_adresse⟩}, {name: Identité, value: identite}]"
      ),
      .definition(
        "scopes: [{name: Adresse, value: ⟦dgfip-adresse⟧⟨dgfip_adresse⟩}, {name: Identité, value: identite}]"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      let malformed = definition.scopes.map(\.declaration).filter { !isPlain($0.value.value) }
      guard !malformed.isEmpty else { continue }
      // An API may have a habit of its own (`read:user`): then it is that of several values.
      let isHabit = malformed.count > 1 || definition.scopes.count == 1
      for scope in malformed {
        guard let words = mistake(scope.value.value, named: scope.name.value, isHabit: isHabit) else { continue }
        let right = Slug.of(scope.value.value, separator: "_")
        let label = right.isEmpty ? nil : Words(fr: "écrivez \(right)", en: "write \(right)")
        collector.add(
          Finding(rule, at: scope.value.span, words, label: label, subject: definition.id),
          via: scope.value.via
        )
      }
    }
  }

  private static func mistake(_ value: String, named name: String, isHabit: Bool) -> Words? {
    let quoted = Quoted(value)
    // A label in place of the value has its own finding.
    let isSwapped = !name.utf8.contains(0x20) && name.utf8.contains(UInt8(ascii: "_"))
    guard !isSwapped else { return nil }
    if value.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value == 0x200B }) {
      return Words(
        fr: "\(quoted.french) contient une espace\u{A0}: ce n’est pas une valeur de scope",
        en: "\(quoted.english) contains a space: it is not a valid scope value"
      )
    }
    guard !isHabit, let sign = value.unicodeScalars.first(where: { !isPlain(String($0)) }) else { return nil }
    let (french, english) = (Quoted(String(sign)).french, Quoted(String(sign)).english)
    return Words(
      fr: "\(quoted.french) contient \(french), qu’aucune autre valeur de scope ne contient ici",
      en: "\(quoted.english) contains \(english), which no other scope value contains here"
    )
  }

  private static func isPlain(_ value: String) -> Bool { value.utf8.allSatisfy(\.isASCIIWordPart) }
}
