package import FormCatalog
package import FormSource
import FormSubmission

/// An outcome that gives an answer to no field of its forms, or one that the field does not accept.
package enum RefusedOrientationPrefill: CatalogRule {
  package static let rule = Rule(
    "refused-orientation-prefill",
    .orientation,
    .error,
    summary: Words(
      fr: "Une issue donne une réponse que ses formulaires ne demandent pas, ou que leur champ refuse.",
      en: "An outcome gives an answer that its forms do not ask for, or that their field does not accept."
    ),
    reason: Words(
      fr: "Le demandeur qui suit l’orientation ne trouve pas sa réponse dans le formulaire, ou elle y est refusée.",
      en: "Applicants who follow the orientation do not find their answer in the form, or it is refused there."
    ),
    examples: [
      RuleExample(.orientation, OrientationExamples.tree(forms: ", prefill: {⟦intitul⟧⟨intitule⟩: Un projet}")),
      RuleExample(.orientation, OrientationExamples.tree(forms: ", prefill: {intitule: ⟦[un, deux]⟧⟨Un projet⟩}")),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      guard let definition = catalog.definitions[orientation.definition.value] else { continue }
      for outcome in orientation.outcomes where !outcome.prefill.isEmpty {
        let offered = outcome.forms?.map(\.value) ?? definition.forms
        let blocks = offered.compactMap { catalog.forms[$0]?.blocks }
        // What an open form asks is not all known.
        guard !blocks.isEmpty, !blocks.contains(where: { $0.isOpen || $0.gap.isOpen }) else { continue }
        for prefill in outcome.prefill { check(prefill, blocks, orientation.definition.value, &collector) }
      }
    }
  }

  private static func check(
    _ prefill: PrefillDeclaration,
    _ blocks: [FormBlocks],
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    let name = prefill.field
    if blocks.contains(where: { $0.gap.mayHold(name.value) }) { return }
    guard let field = blocks.lazy.compactMap({ $0.field(name.value)?.schema }).first else {
      let shown = Quoted(name.value)
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "aucun formulaire proposé n’a de champ \(shown.french) à remplir",
            en: "no form that is offered has a field \(shown.english) to prefill"
          ),
          suggesting: collector.nearest(to: name.value, among: blocks[0].schema.fields.map(\.name)),
          subject: subject
        ),
        via: name.via
      )
      return
    }
    guard prefill.value.isAnswer, prefill.value != .null, prefill.deferred.isEmpty else { return }
    let violations = prefill.value.answer(to: field).map(field.refusals) ?? [.type(field)]
    guard let violation = violations.first(where: { !$0.isAdvice }) else { return }
    collector.add(
      Finding(
        rule,
        at: prefill.span,
        Words(
          fr: "le champ refuse cette réponse\u{A0}: \(violation.french)",
          en: "the field does not accept this answer: \(violation.english)"
        ),
        subject: subject
      ),
      via: prefill.via
    )
  }
}
