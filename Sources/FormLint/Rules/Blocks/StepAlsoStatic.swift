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
      fr: "Le demandeur remplit l’étape, puis lit au résumé que ces informations ne sont pas modifiables.",
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
      for block in form.declaration.staticBlocks {
        guard let step = steps.first(where: { $0.value == block.value }) else { continue }
        collector.add(
          Finding(
            rule,
            at: block.span,
            Words(
              fr: "\(Quoted(block.value).french) est à la fois un bloc figé et une étape",
              en: "\(Quoted(block.value).english) is both a static block and a step"
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
}
