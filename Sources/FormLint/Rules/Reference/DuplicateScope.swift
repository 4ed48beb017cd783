package import FormCatalog
package import FormSource

/// Two scopes of a definition that have the same value.
package enum DuplicateScope: CatalogRule {
  package static let rule = Rule(
    "duplicate-scope",
    .reference,
    .error,
    summary: Words(
      fr: "Deux scopes d’une définition ont la même valeur.",
      en: "Two scopes of a definition have the same value."
    ),
    reason: Words(
      fr:
        "Cocher l’un coche l’autre\u{A0}: le demandeur obtient une donnée qu’il n’a pas demandée, ou n’obtient pas celle qu’il voulait.",
      en: "Ticking one ticks the other: applicants get data they did not ask for, or do not get what they wanted."
    ),
    examples: [
      .definition(
        """
        scopes:
          - {name: Adresse, value: adresse}
          - {name: Identité, value: ⟦adresse⟧⟨identite⟩}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries where definition.scopeValues.count < definition.scopes.count {
      var first: [String: Scope] = [:]
      for scope in definition.scopes {
        let value = scope.declaration.value
        guard let earlier = first[value.value] else {
          first[value.value] = scope
          continue
        }
        collector.add(
          Finding(
            rule,
            at: value.span,
            Words(
              fr: "\(Quoted(value.value).french) est déjà la valeur d’un autre scope de \(definition.id)",
              en: "\(Quoted(value.value).english) is already the value of another scope of \(definition.id)"
            ),
            notes: [
              Finding.Note(
                Words(fr: "le premier est ici", en: "the first one is here"),
                at: earlier.declaration.value.span
              )
            ],
            subject: definition.id
          ),
          via: value.via
        )
      }
    }
  }
}
