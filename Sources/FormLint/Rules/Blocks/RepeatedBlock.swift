package import FormCatalog
package import FormSource

/// A block that a list names twice.
package enum RepeatedBlock: CatalogRule {
  package static let rule = Rule(
    "repeated-block",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un bloc est écrit deux fois dans une même liste.",
      en: "A block is written twice in one list."
    ),
    reason: Words(
      fr: "Le demandeur passe deux fois par la même étape, ou lit deux fois le même résumé.",
      en: "Applicants go through one step twice, or read one summary twice."
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
      tell(definition.declaration.blocks, definition.id, &collector)
    }
    for form in catalog.forms.entries {
      tell(form.declaration.steps, form.uid, &collector)
      tell(form.declaration.staticBlocks, form.uid, &collector)
    }
  }

  private static func tell(_ names: [Located<String>], _ subject: String, _ collector: inout FindingCollector) {
    for (index, name) in names.enumerated() {
      guard let earlier = names[..<index].first(where: { $0.value == name.value }) else { continue }
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "\(Quoted(name.value).french) est déjà dans cette liste",
            en: "\(Quoted(name.value).english) stands in this list already"
          ),
          notes: [Finding.Note(Words(fr: "la première fois ici", en: "first here"), at: earlier.span)],
          subject: subject
        ),
        via: name.via
      )
    }
  }
}
