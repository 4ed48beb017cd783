package import FormCatalog
package import FormSource

/// A definition without a form that applicants can start.
package enum DefinitionWithoutForm: CatalogRule {
  package static let rule = Rule(
    "definition-without-form",
    .correctness,
    .error,
    summary: Words(
      fr: "Une définition n’a aucun formulaire que l’on puisse commencer.",
      en: "A definition has no form that can be started."
    ),
    reason: Words(
      fr: "Le demandeur choisit l’API dans la liste, et la page échoue\u{A0}: il n’y a rien à lui proposer.",
      en: "Applicants choose the API from the list, and the page fails: there is nothing to offer them."
    ),
    examples: [
      RuleExample(
        .definitions,
        failing: RuleExample.definitionText("") + "\n" + RuleExample.definitionText("name: Autre", of: "⟦autre⟧"),
        corrected: RuleExample.definitionText("")
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A form whose definition is unknown, which has its own finding, may be the missing one.
    guard catalog.gaps.forms.isEmpty, catalog.forms.all.allSatisfy({ $0.definition != nil }) else { return }
    for definition in catalog.definitions.entries {
      let words: Words
      if definition.forms.isEmpty {
        words = Words(
          fr: "\(definition.id) n’a aucun formulaire",
          en: "\(definition.id) has no form"
        )
      } else if definition.isPublic, definition.isStartable, definition.publicForms.isEmpty {
        words = Words(
          fr: "\(definition.id) est publique, mais n’a aucun formulaire à la fois public et ouvert aux demandeurs",
          en: "\(definition.id) is public, but none of its forms is both public and startable"
        )
      } else {
        continue
      }
      collector.add(Finding(rule, at: definition.declaration.id.span, words, subject: definition.id))
    }
  }
}
