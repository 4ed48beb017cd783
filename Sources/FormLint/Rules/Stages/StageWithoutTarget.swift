package import FormCatalog
package import FormSource

/// A stage that does not name the next stage, or the previous one.
package enum StageWithoutTarget: CatalogRule {
  package static let rule = Rule(
    "stage-without-target",
    .reference,
    .warning,
    summary: Words(
      fr: "Un bac à sable n’indique pas l’étape suivante, ou une production son bac à sable.",
      en: "A sandbox does not name the next stage, or a production stage does not name its sandbox."
    ),
    reason: Words(
      fr: "Le demandeur dont le bac à sable est validé ne peut pas passer en production.",
      en: "Applicants whose sandbox request is validated cannot move on to production."
    ),
    examples: [
      .definition("stage: {type: ⟦sandbox⟧⟨sandbox, next: {id: exemple, form_id: exemple}⟩}")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    lazy var previousStages = Set(
      catalog.definitions.all.compactMap { $0.declaration.stage?.previous?.definition.value }
    )
    for definition in catalog.definitions.entries {
      guard let stage = definition.declaration.stage, !definition.declaration.lacksStage else { continue }
      let words: Words
      switch stage.kind {
      case .sandbox:
        guard stage.next == nil else { continue }
        // Its production stage names it: `stage-not-reciprocal` reports this.
        if previousStages.contains(definition.id) { continue }
        words = Words(fr: "ce bac à sable n’a pas de stage.next", en: "this sandbox has no stage.next")
      case .production:
        guard stage.previous == nil else { continue }
        // Its sandbox names it: `stage-not-reciprocal` reports this.
        if catalog.nextStages.contains(definition.id) { continue }
        words = Words(
          fr: "cette production n’a pas de stage.previous",
          en: "this production stage has no stage.previous"
        )
      }
      collector.add(
        Finding(rule, at: stage.type.span, words, subject: definition.id),
        via: stage.type.via
      )
    }
  }
}
