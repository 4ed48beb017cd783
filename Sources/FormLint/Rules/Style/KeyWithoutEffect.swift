package import FormCatalog
package import FormSource

/// A key that has no effect because of another one.
package enum KeyWithoutEffect: CatalogRule {
  package static let rule = Rule(
    "key-without-effect",
    .style,
    .info,
    summary: Words(
      fr: "Une clé n’a pas d’effet à cause d’une autre.",
      en: "A key has no effect because of another one."
    ),
    reason: Words(
      fr: "Son auteur croit régler quelque chose\u{A0}: DataPass ne la lit pas ici.",
      en: "Its author expects it to change something, but DataPass does not read it here."
    ),
    examples: [
      .form(
        failing: """
          steps: [{name: basic_infos}, {name: scopes}]
          single_page_view: ⟦exemple⟧
          """,
        corrected: "single_page_view: exemple"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      let declaration = form.declaration
      if let view = declaration.singlePageView, !declaration.steps.isEmpty {
        report(
          view,
          Words(
            fr: "single_page_view ne sert qu’aux formulaires sans étapes",
            en: "single_page_view only applies to forms without steps"
          ),
          form,
          &collector
        )
      }
      if let previous = declaration.previousForm, let id = form.definition,
        let definition = catalog.definitions[id], definition.declaration.stage == nil,
        !definition.declaration.lacksStage,
        catalog.forms.contains(previous.value)
      {
        report(
          previous,
          Words(fr: "\(id) n’a pas d’étapes (stage)", en: "\(id) has no stages"),
          form,
          &collector
        )
      }
    }
  }

  private static func report(
    _ place: Located<String>,
    _ words: Words,
    _ form: Form,
    _ collector: inout FindingCollector
  ) {
    collector.add(Finding(rule, at: place.span, words, subject: form.uid), via: place.via)
  }
}
