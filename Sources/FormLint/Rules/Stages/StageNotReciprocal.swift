package import FormCatalog
package import FormSource

/// A stage that leads to another one, which does not name it in return.
package enum StageNotReciprocal: CatalogRule {
  package static let rule = Rule(
    "stage-not-reciprocal",
    .reference,
    .warning,
    summary: Words(
      fr: "Une étape mène à une autre qui ne la nomme pas en retour.",
      en: "A stage leads to another one, which does not name it in return."
    ),
    reason: Words(
      fr:
        "Une demande de production rouverte ou annulée ne retrouve pas son bac à sable\u{A0}: la page échoue, ou ouvre une autre API.",
      en:
        "A production request that is reopened or cancelled cannot find its sandbox: the page fails, or opens another API."
    ),
    examples: [
      RuleExample(
        .definitions,
        failing: StageExamples.definitions(
          "stage: {type: sandbox, next: {id: ⟦exemple_production⟧, form_id: exemple-production}}",
          "startable_by_applicant: false\nstage: {type: production}"
        ),
        corrected: StageExamples.definitions(),
        context: StageExamples.forms
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let stage = definition.declaration.stage else { continue }
      if let next = stage.next, let other = catalog.definitions[next.definition.value], other.id != definition.id,
        !other.declaration.lacksStage,
        other.declaration.stage?.previous?.definition.value != definition.id
      {
        // `unknown-stage-definition` reports the other stage already.
        if let back = other.declaration.stage?.previous, catalog.definitions[back.definition.value] == nil { continue }
        report(next.definition, "previous", other, definition, &collector)
      }
      if let previous = stage.previous, let other = catalog.definitions[previous.definition.value],
        !other.declaration.lacksStage, other.declaration.stage?.next == nil
      {
        report(previous.definition, "next", other, definition, &collector)
      }
    }
  }

  private static func report(
    _ target: Located<String>,
    _ key: String,
    _ other: Definition,
    _ definition: Definition,
    _ collector: inout FindingCollector
  ) {
    collector.add(
      Finding(
        rule,
        at: target.span,
        Words(
          fr: "\(other.id) ne nomme pas \(definition.id) dans stage.\(key)",
          en: "\(other.id) does not name \(definition.id) in stage.\(key)"
        ),
        notes: [
          Finding.Note(
            Words(fr: "l’autre définition est ici", en: "the other definition is here"),
            at: other.declaration.id.span
          )
        ],
        subject: definition.id
      ),
      via: target.via
    )
  }
}
