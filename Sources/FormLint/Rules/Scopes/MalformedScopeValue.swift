package import FormCatalog
package import FormSource

/// A scope value that no API would accept.
package enum MalformedScopeValue: CatalogRule {
  package static let rule = Rule(
    "malformed-scope-value",
    .correctness,
    .warning,
    summary: Words(
      fr: "La valeur d’un scope contient une espace ou un signe invisible.",
      en: "A scope’s value contains a space or an invisible character."
    ),
    reason: Words(
      fr: "Cette valeur est envoyée telle quelle à l’API, qui sépare les scopes par des espaces.",
      en: "The value is sent as is to the API, where spaces separate scopes (RFC 6749, 3.3)."
    ),
    examples: [
      .definition("scopes: [{name: Adresse, value: ⟦dgfip adresse⟧⟨dgfip_adresse⟩}, {name: Identité, value: identite}]")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      for scope in definition.scopes {
        let (name, value) = (scope.declaration.name.value, scope.declaration.value)
        guard value.value.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { continue }
        let hasSpace = value.value.unicodeScalars.contains { $0.properties.isWhitespace || $0.value == 0x200B }
        // A label in place of the value has its own finding.
        guard hasSpace, name.utf8.contains(0x20) || !name.utf8.contains(UInt8(ascii: "_")) else { continue }
        collector.add(
          Finding(
            rule,
            at: value.span,
            Words(
              fr: "\(Quoted(value.value).french) contient une espace\u{A0}: ce n’est pas une valeur de scope",
              en: "\(Quoted(value.value).english) contains a space: it is not a valid scope value"
            ),
            subject: definition.id
          ),
          via: value.via
        )
      }
    }
  }
}
