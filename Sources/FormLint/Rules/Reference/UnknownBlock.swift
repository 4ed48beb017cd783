package import FormCatalog
package import FormSource

/// A block of a definition that DataPass cannot show.
package enum UnknownBlock: CatalogRule {
  package static let rule = Rule(
    "unknown-block",
    .reference,
    .error,
    summary: Words(
      fr: "Une définition nomme un bloc qui n’existe pas.",
      en: "A definition names a block that does not exist."
    ),
    reason: Words(
      fr: "La synthèse de la demande échoue\u{A0}: le demandeur ne peut plus la soumettre.",
      en: "The request’s summary page fails: applicants can no longer submit it."
    ),
    examples: [
      .definition("blocks: [{name: basic_infos}, {name: ⟦scope⟧⟨scopes⟩}]")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      for block in definition.declaration.blocks
      where !catalog.blockNames.contains(block.value) && !catalog.gaps.blocks.mayHold(block.value) {
        collector.add(
          Finding(
            rule,
            at: block.span,
            Words(
              fr: "aucun bloc ne s’appelle \(Quoted(block.value).french)",
              en: "no block is called \(Quoted(block.value).english)"
            ),
            suggesting: collector.nearest(to: block.value, among: catalog.blockNames),
            for: block.value,
            among: catalog.blockNames.sorted { $0.precedes($1) },
            subject: definition.id
          ),
          via: block.via
        )
      }
    }
  }
}
