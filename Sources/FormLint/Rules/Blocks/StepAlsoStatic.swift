package import FormCatalog
package import FormSource

/// A block that is both a step and a static block.
package enum StepAlsoStatic: CatalogRule {
  package static let rule = Rule(
    "step-also-static",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un bloc est à la fois une étape et un bloc figé.",
      en: "A block is both a step and a static block."
    ),
    reason: Words(
      fr: "Le demandeur remplit l’étape, puis lit dans la synthèse que ces informations ne sont pas modifiables.",
      en: "Applicants fill in the step, and the summary then says that it cannot be changed."
    ),
    examples: [
      .form(
        failing: """
          steps: [{name: basic_infos}, {name: scopes}]
          static_blocks: [{name: ⟦scopes⟧}]
          """,
        corrected: "steps: [{name: basic_infos}, {name: scopes}]"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      let steps = form.declaration.steps
      let both = form.declaration.staticBlocks.filter { block in steps.contains { $0.value == block.value } }
      guard let block = both.first, let step = steps.first(where: { $0.value == block.value }) else { continue }
      let names = QuotedList(both.map(\.value))
      collector.add(
        Finding(
          rule,
          at: block.span,
          both.count == 1
            ? Words(
              fr: "\(names.french) est à la fois un bloc figé et une étape",
              en: "\(names.english) is both a static block and a step"
            )
            : Words(
              fr: "\(names.french) sont à la fois des blocs figés et des étapes",
              en: "\(names.english) are both static blocks and steps"
            ),
          label: Words(fr: "gardez l’un des deux", en: "keep only one of the two"),
          notes: [Finding.Note(Words(fr: "l’étape est ici", en: "the step is here"), at: step.span)],
          subject: form.uid
        ),
        via: block.via
      )
    }
  }
}
