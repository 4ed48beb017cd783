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
      en: "Nobody can start a form, and no stage leads to it."
    ),
    reason: Words(
      fr:
        "Personne ne le verra jamais\u{A0}: en production, DataPass ouvre toujours le formulaire que nomme stage.next, quel que soit le cas d’usage.",
      en:
        "Nobody will ever see it: in production DataPass always opens the form that stage.next names, whatever the use case."
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
    guard catalog.gaps.definitions.isEmpty else { return }
    var targets: Set<String> = []
    for definition in catalog.definitions.entries {
      if let next = definition.declaration.stage?.next { targets.insert(next.form.value) }
      if let previous = definition.declaration.stage?.previous { targets.insert(previous.form.value) }
    }
    for form in catalog.forms.entries where !form.isStartable && !targets.contains(form.uid) {
      // A definition that is closed as a whole was closed on purpose.
      guard let id = form.definition, let definition = catalog.definitions[id],
        definition.isStartable || definition.declaration.stage != nil
      else { continue }
      collector.add(
        Finding(
          rule,
          at: form.declaration.uid.span,
          Words(
            fr: "aucun demandeur ne peut commencer ce formulaire, et aucune étape n’y mène",
            en: "no applicant can start this form, and no stage leads to it"
          ),
          subject: form.uid
        )
      )
    }
  }
}
