package import FormCatalog
package import FormSource

/// A stage that does not say what comes next, or what came before.
package enum StageWithoutTarget: CatalogRule {
  package static let rule = Rule(
    "stage-without-target",
    .reference,
    .warning,
    summary: Words(
      fr: "Un bac à sable ne dit pas sa suite, ou une production son bac à sable.",
      en: "A sandbox does not name what follows, or a production its sandbox."
    ),
    reason: Words(
      fr: "Le demandeur dont le bac à sable est validé ne peut pas passer en production.",
      en: "Applicants whose sandbox is validated cannot go on to production."
    ),
    examples: [
      .definition(
        failing: "stage: {type: ⟦sandbox⟧}",
        corrected: "stage: {type: sandbox, next: {id: exemple, form_id: exemple}}"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let stage = definition.declaration.stage else { continue }
      let words: Words
      switch stage.kind {
      case .sandbox where stage.next == nil:
        words = Words(fr: "ce bac à sable n’a pas de stage.next", en: "this sandbox has no stage.next")
      case .production where stage.previous == nil:
        // Its sandbox names it, and then tells.
        if catalog.definitions.all.contains(where: { $0.declaration.stage?.next?.definition.value == definition.id }) {
          continue
        }
        words = Words(fr: "cette production n’a pas de stage.previous", en: "this production has no stage.previous")
      default: continue
      }
      collector.add(
        Finding(rule, at: stage.type.span, words, subject: definition.id),
        via: stage.type.via
      )
    }
  }
}
