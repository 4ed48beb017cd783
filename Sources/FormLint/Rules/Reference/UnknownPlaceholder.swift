package import FormCatalog
package import FormSource

/// A variable that DataPass does not fill in.
package enum UnknownPlaceholder: CatalogRule {
  package static let rule = Rule(
    "unknown-placeholder",
    .reference,
    .error,
    summary: Words(
      fr: "Un texte contient une variable %{…} que DataPass ne remplit pas.",
      en: "A text contains a variable %{…} that DataPass does not fill in."
    ),
    reason: Words(
      fr: "La page échoue\u{A0}: DataPass ne sait pas quoi mettre à la place de la variable.",
      en: "The page fails: DataPass does not know what to put in place of the variable."
    ),
    examples: [
      .form("introduction: Bienvenue dans ⟦%{nom}⟧⟨%{form_name}⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let text = form.declaration.introduction else { continue }
      report(form.placeholders, in: text, FormatString.ofIntroductions, form.uid, &collector)
    }
    for definition in catalog.definitions.entries {
      guard let text = definition.declaration.accessLink else { continue }
      report(FormatString(text.value).placeholders, in: text, FormatString.ofAccessLinks, definition.id, &collector)
    }
  }

  /// Whether it is a known name with spaces around it, which is reported with those that are written otherwise.
  private static func isMistyped(_ placeholder: FormatString.Placeholder, _ known: [String]) -> Bool {
    known.contains(String(placeholder.name.filter { $0 != " " && $0 != "{" }))
  }

  private static func report(
    _ placeholders: [FormatString.Placeholder],
    in text: Located<String>,
    _ known: [String],
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    let unknown = placeholders.filter { !known.contains($0.name) && !$0.isUnclosed && !isMistyped($0, known) }
    guard !unknown.isEmpty else { return }
    for (placeholder, span) in zip(unknown, text.spans(of: unknown.map(\.range))) {
      let names = known.map { "%{\($0)}" }.joined(separator: ", ")
      collector.add(
        Finding(
          rule,
          at: span,
          Words(
            fr: "la variable \(Quoted(placeholder.name).french) n’existe pas ici (variables connues\u{A0}: \(names))",
            en: "the variable \(Quoted(placeholder.name).english) does not exist here (known variables: \(names))"
          ),
          label: Suggestion.nearest(to: placeholder.name, among: known).map(DidYouMean.words),
          subject: subject
        ),
        via: text.via
      )
    }
  }
}
