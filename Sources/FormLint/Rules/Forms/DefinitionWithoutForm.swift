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
      fr: """
        Le demandeur choisit l’API dans la liste, et la page échoue\u{A0}: il n’y a rien à lui proposer. Tant que le \
        projet n’a aucun formulaire, ce n’est qu’un avertissement\u{A0}: il commence.
        """,
      en: """
        Applicants choose the API from the list, and the page fails: there is nothing to offer them. As long as the \
        project has no form at all, this is only a warning: it has just begun.
        """
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
      if catalog.forms.all.isEmpty {
        words = Words(
          fr: "\(definition.id) n’a encore aucun formulaire",
          en: "\(definition.id) has no form yet"
        )
      } else if definition.forms.isEmpty {
        words = Words(
          fr: "\(definition.id) n’a aucun formulaire",
          en: "\(definition.id) has no form"
        )
      } else if definition.isPublic, definition.isStartable, definition.publicForms.isEmpty,
        !definition.declaration.mayBeClosed
      {
        words = Words(
          fr: "\(definition.id) est publique, mais n’a aucun formulaire à la fois public et ouvert aux demandeurs",
          en: "\(definition.id) is public, but none of its forms is both public and startable"
        )
      } else {
        continue
      }
      var finding = Finding(
        rule,
        at: definition.declaration.id.span,
        words,
        label: definition.forms.isEmpty ? advice : nil,
        subject: definition.id
      )
      // Its author writes the definition first: what comes next is not a mistake yet.
      if catalog.forms.all.isEmpty { finding.severity = .warning }
      collector.add(finding)
    }
  }

  private static let advice = Words(
    fr: "écrivez-en un\u{A0}: datapass new form",
    en: "write one: datapass new form"
  )
}
