package import FormCatalog
package import FormSource

/// A variable that upstream does not fill in.
package enum UnknownPlaceholder: CatalogRule {
  package static let rule = Rule(
    "unknown-placeholder",
    .reference,
    .error,
    summary: Words(
      fr: "Un texte contient une variable %{…} que DataPass ne remplit pas.",
      en: "A text holds a variable %{…} that DataPass does not fill in."
    ),
    reason: Words(
      fr: "La page échoue : DataPass ne sait pas quoi mettre à la place de la variable.",
      en: "The page fails: DataPass does not know what to put in place of the variable."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            introduction: Bienvenue dans ⟦%{nom}⟧
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            introduction: Bienvenue dans %{form_name}
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      tell(form.declaration.introduction, ["form_name", "service_provider_name"], form.uid, &collector)
    }
    for definition in catalog.definitions.entries {
      tell(definition.declaration.accessLink, ["external_provider_id"], definition.id, &collector)
    }
  }

  private static func tell(
    _ text: Located<String>?,
    _ known: [String],
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    guard let text else { return }
    for placeholder in FormatString(text.value).placeholders where !known.contains(placeholder.name) {
      let names = known.map { "%{\($0)}" }.joined(separator: ", ")
      collector.add(
        Finding(
          rule,
          at: text.span(of: placeholder.range),
          Words(
            fr: "la variable \(Quoted(placeholder.name).french) n’existe pas ici : sont connues \(names)",
            en: "there is no variable \(Quoted(placeholder.name).english) here: known are \(names)"
          ),
          label: Suggestion.nearest(to: placeholder.name, among: known).map(DidYouMean.words),
          subject: subject
        ),
        via: text.via
      )
    }
  }
}
