package import FormCatalog
package import FormSource

/// A step or a static block that is not a block of the definition.
package enum UnknownStep: CatalogRule {
  package static let rule = Rule(
    "unknown-step",
    .reference,
    .error,
    summary: Words(
      fr: "Une étape ou un bloc figé n’est pas un bloc de la définition.",
      en: "A step or a static block is not a block of the definition."
    ),
    reason: Words(
      fr:
        "L’étape s’affiche, mais la synthèse ne la montre jamais\u{A0}: ni le demandeur ni l’instructeur ne relisent ces réponses.",
      en:
        "The step is shown, but the summary leaves it out: neither applicants nor instructors see these answers again."
    ),
    examples: [
      .form("steps: [{name: basic_infos}, {name: ⟦legal⟧⟨scopes⟩}]")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let id = form.definition, let definition = catalog.definitions[id] else { continue }
      let blocks = definition.declaration.blockNames
      // A definition without blocks has its own finding.
      guard !blocks.isEmpty, !definition.declaration.lacksBlocks else { continue }
      for step in form.declaration.steps + form.declaration.staticBlocks where !blocks.contains(step.value) {
        let isBlock = catalog.blockNames.contains(step.value)
        // A misspelt block is reported in the definition, not again at each step that spells it right.
        if isBlock, !blocks.isSubset(of: catalog.blockNames) { continue }
        let message =
          isBlock
          ? Words(
            fr:
              "\(Quoted(step.value).french) n’est pas un bloc de \(Quoted(id).french)\u{A0}: la synthèse ne le montrera pas",
            en: "\(Quoted(step.value).english) is not a block of \(Quoted(id).english): the summary will not show it"
          )
          : Words(
            fr: "aucun bloc ne s’appelle \(Quoted(step.value).french)",
            en: "no block is called \(Quoted(step.value).english)"
          )
        collector.add(
          Finding(
            rule,
            at: step.span,
            message,
            suggesting: isBlock ? nil : collector.nearest(to: step.value, among: blocks),
            for: step.value,
            among: definition.declaration.blocks.map(\.value),
            subject: form.uid
          ),
          via: step.via
        )
      }
    }
  }
}
