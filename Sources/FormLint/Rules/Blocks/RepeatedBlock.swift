package import FormCatalog
package import FormSource

/// A block that appears twice in one list.
package enum RepeatedBlock: CatalogRule {
  package static let rule = Rule(
    "repeated-block",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un bloc est écrit deux fois dans une même liste.",
      en: "The same block appears twice in a list."
    ),
    reason: Words(
      fr: "Le demandeur passe deux fois par la même étape, ou lit deux fois les mêmes réponses dans la synthèse.",
      en: "Applicants go through the same step twice, or read the same answers twice in the summary."
    ),
    examples: [
      .form(
        failing: "steps: [{name: basic_infos}, {name: scopes}, {name: ⟦basic_infos⟧}]",
        corrected: "steps: [{name: basic_infos}, {name: scopes}]"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      let declaration = definition.declaration
      if declaration.blockNames.count < declaration.blocks.count {
        report(declaration.blocks, definition.id, &collector)
      }
    }
    for form in catalog.forms.entries {
      report(form.declaration.steps, form.uid, &collector)
      report(form.declaration.staticBlocks, form.uid, &collector)
    }
  }

  private static func report(_ names: [Located<String>], _ subject: String, _ collector: inout FindingCollector) {
    var seen = Set<String>(minimumCapacity: names.count)
    for name in names where !seen.insert(name.value).inserted {
      guard let earlier = names.first(where: { $0.value == name.value }) else { continue }
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "\(Quoted(name.value).french) est déjà dans cette liste",
            en: "\(Quoted(name.value).english) is already in this list"
          ),
          notes: [Finding.Note(Words(fr: "la première fois ici", en: "it is listed first here"), at: earlier.span)],
          subject: subject
        ),
        via: name.via
      )
    }
  }
}
