package import FormCatalog
package import FormSource

/// Scopes that only one of an API’s two stages has.
package enum StageScopeMismatch: CatalogRule {
  package static let rule = Rule(
    "stage-scope-mismatch",
    .reference,
    .warning,
    summary: Words(
      fr: "Le bac à sable et la production n’ont pas les mêmes scopes.",
      en: "Sandbox and production do not have the same scopes."
    ),
    reason: Words(
      fr:
        "Une donnée essayée dans le bac à sable disparaît de la demande de production\u{A0}: le scope y est inconnu, et le demandeur l’apprend trop tard.",
      en:
        "Data tried in the sandbox disappears from the production request: its scope is unknown there, and applicants find out too late."
    ),
    examples: [
      RuleExample(
        .definitions,
        failing: StageExamples.definitions("", "scopes: [{name: Adresse, value: adresse}]", id: "⟦exemple_production⟧"),
        corrected: StageExamples.definitions(
          "scopes: [{name: Adresse, value: adresse}]",
          "scopes: [{name: Adresse, value: adresse}]"
        ),
        context: StageExamples.forms
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let previous = definition.declaration.stage?.previous,
        let sandbox = catalog.definitions[previous.definition.value], sandbox.id != definition.id,
        !sandbox.scopes.isEmpty, !definition.scopes.isEmpty
      else { continue }
      let lost = sandbox.scopes.filter { !definition.scopeValues.contains($0.value) }
      let late = definition.scopes.filter { !sandbox.scopeValues.contains($0.value) }
      guard let first = lost.first ?? late.first else { continue }
      let names = QuotedList((lost + late).map(\.value))
      collector.add(
        Finding(
          rule,
          at: definition.declaration.id.span,
          Words(
            fr: "\(definition.id) et \(sandbox.id) n’ont pas tous deux \(names.french)",
            en: "only one of \(definition.id) and \(sandbox.id) has \(names.english)"
          ),
          notes: [
            Finding.Note(
              Words(fr: "le premier est déclaré ici", en: "the first one is declared here"),
              at: first.declaration.value.span
            )
          ],
          subject: definition.id
        )
      )
    }
  }
}
