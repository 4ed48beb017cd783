package import FormCatalog
package import FormSource

/// A scope whose name and value are swapped.
package enum SwappedScopeName: CatalogRule {
  package static let rule = Rule(
    "swapped-scope-name",
    .correctness,
    .error,
    summary: Words(
      fr: "Le nom et la valeur d’un scope sont échangés.",
      en: "A scope’s name and value are swapped."
    ),
    reason: Words(
      fr:
        "Le demandeur lit un identifiant technique, et c’est le libellé qui est accordé\u{A0}: l’API ne le reconnaît pas.",
      en: "Applicants read a technical identifier, and what is granted is the label: the API does not recognise it."
    ),
    examples: [
      .definition(
        failing: "scopes: [{name: dgfip_adresse, value: ⟦Adresse du foyer⟧}, {name: Identité, value: identite}]",
        corrected: "scopes: [{name: Adresse du foyer, value: dgfip_adresse}, {name: Identité, value: identite}]"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      for scope in definition.scopes {
        let (name, value) = (scope.declaration.name, scope.declaration.value)
        guard Self.isIdentifier(name.value), !Self.isIdentifier(value.value), !Self.isCompact(value.value) else {
          continue
        }
        collector.add(
          Finding(
            rule,
            at: value.span,
            Words(
              fr: "\(Quoted(value.value).french) est un libellé, et \(Quoted(name.value).french) une valeur",
              en: "\(Quoted(value.value).english) is a label, and \(Quoted(name.value).english) a value"
            ),
            label: Words(fr: "échangez name et value", en: "swap name and value"),
            subject: definition.id
          ),
          via: value.via
        )
      }
    }
  }

  /// Whether the text is a word of lower-case letters, digits and underscores, with at least one underscore.
  private static func isIdentifier(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "_"))
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// Whether the text is one ASCII word that begins in lower case: a value, though with unusual characters.
  private static func isCompact(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
  }
}
