package import FormCatalog
package import FormSource

/// An API whose two stages have different names.
package enum StageNameMismatch: CatalogRule {
  package static let rule = Rule(
    "stage-name-mismatch",
    .wording,
    .warning,
    summary: Words(
      fr: "Une API change de nom entre le bac à sable et la production.",
      en: "An API does not have the same name in its sandbox and in production."
    ),
    reason: Words(
      fr: "Le demandeur croit qu’il s’agit d’une autre API\u{A0}: DataPass ajoute lui-même l’étape après le nom.",
      en: "Applicants take it for another API: DataPass itself adds the stage after the name."
    ),
    examples: [
      RuleExample(
        .definitions,
        StageExamples.definitions("", "name: ⟦Exemples⟧⟨Exemple⟩"),
        context: StageExamples.forms
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let previous = definition.declaration.stage?.previous,
        let other = catalog.definitions[previous.definition.value], let name = definition.declaration.name,
        let otherName = other.declaration.name, name.value != otherName.value
      else { continue }
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "cette API s’appelle \(Quoted(otherName.value).french) au bac à sable",
            en: "this API is called \(Quoted(otherName.value).english) in the sandbox"
          ),
          notes: [Finding.Note(Words(fr: "l’autre nom est ici", en: "the other name is here"), at: otherName.span)],
          subject: definition.id
        ),
        via: name.via
      )
    }
  }
}
