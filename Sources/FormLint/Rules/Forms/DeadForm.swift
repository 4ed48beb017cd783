package import FormCatalog
package import FormSource

/// A form that no request can be made with.
package enum DeadForm: CatalogRule {
  package static let rule = Rule(
    "dead-form",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un formulaire ne peut être commencé par personne, et aucune étape n’y mène.",
      en: "A form cannot be started by anyone, and no stage leads to it."
    ),
    reason: Words(
      fr:
        "Personne ne le verra jamais\u{A0}: en production, DataPass ouvre toujours le formulaire que nomme stage.next, quel que soit le cas d’usage.",
      en:
        "Nobody will ever see it: in production DataPass always opens the form named by stage.next, whatever the use case."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
          ⟦exemple-editeur⟧:
            authorization_request: Exemple
            name: Logiciel
            startable_by_applicant: false
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
          exemple-editeur:
            authorization_request: Exemple
            name: Logiciel
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard catalog.gaps.definitions.isEmpty, !catalog.definitions.all.contains(where: \.declaration.lacksStage) else {
      return
    }
    // A stage that leads to a form that does not exist, or is another definition’s, is reported: it should lead to one here.
    let misled = catalog.stageTargets.map(\.target).filter {
      catalog.forms[$0.form.value]?.definition != $0.definition.value
    }
    var targets: Set<String> = []
    for definition in catalog.definitions.entries {
      if let next = definition.declaration.stage?.next { targets.insert(next.form.value) }
      if let previous = definition.declaration.stage?.previous { targets.insert(previous.form.value) }
    }
    for definition in catalog.definitions.entries {
      // A definition that is closed as a whole is closed on purpose.
      let earlier = definition.declaration.stage?.previous.flatMap { catalog.definitions[$0.definition.value] }
      guard definition.isStartable || earlier?.isStartable ?? false else { continue }
      if misled.contains(where: { $0.definition.value == definition.id }) { continue }
      // `stage-not-reciprocal` reports a sandbox that does not lead here.
      if let earlier, earlier.declaration.stage?.next?.definition.value != definition.id { continue }
      let dead = definition.forms.compactMap { catalog.forms[$0] }
        .filter { !$0.isStartable && !targets.contains($0.uid) && !$0.declaration.isClosingExplained }
      guard let first = dead.first else { continue }
      let names = QuotedList(dead.map(\.uid))
      collector.add(
        Finding(
          rule,
          at: first.declaration.uid.span,
          Words(
            fr: "\(names.french)\u{A0}: aucun demandeur ne peut commencer, et aucune étape n’y mène",
            en: "\(names.english): applicants cannot start here, and no stage leads here"
          ),
          notes: dead.dropFirst().map {
            Finding.Note(Words(fr: "et ici", en: "and here"), at: $0.declaration.uid.span)
          },
          subject: first.uid
        )
      )
    }
  }
}
