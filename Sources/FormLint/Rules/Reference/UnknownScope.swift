package import FormCatalog
package import FormSource

/// A scope that the definition does not have.
package enum UnknownScope: CatalogRule {
  package static let rule = Rule(
    "unknown-scope",
    .reference,
    .error,
    summary: Words(
      fr: "Un formulaire nomme un scope que sa définition n’a pas.",
      en: "A form names a scope that its definition does not have."
    ),
    reason: Words(
      fr:
        "Prérempli, il est enregistré dans la demande sans que personne le voie\u{A0}; montré ou grisé, il n’a aucun effet, et la donnée attendue manque.",
      en:
        "If prefilled, it is stored with the request without anyone seeing it; if displayed or disabled, it has no effect, and the expected data is missing."
    ),
    examples: [
      .form("scopes_config: {displayed: [adresse, ⟦identitee⟧⟨identite⟩]}")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let id = form.definition, let definition = catalog.definitions[id],
        definition.declaration.scopes != nil, !definition.declaration.lacksScopes
      else { continue }
      let values = definition.scopeValues
      lazy var given = Set(FormScopes.given(form).map(\.span))
      lazy var valuesByName = Dictionary(
        definition.scopes.map { ($0.declaration.name.value, $0.declaration.value.value) },
        uniquingKeysWith: { first, _ in first }
      )
      for use in form.declaration.scopeLists.joined() where !values.contains(use.value) {
        let label = valuesByName[use.value] ?? collector.nearest(to: use.value, among: values)
        var notes: [Finding.Note] = []
        if let first = definition.scopes.first {
          notes.append(
            Finding.Note(
              Words(fr: "les scopes de \(id) sont déclarés ici", en: "the scopes of \(id) are declared here"),
              at: first.declaration.name.span
            )
          )
        }
        var finding = Finding(
          rule,
          at: use.span,
          Words(
            fr: "\(Quoted(use.value).french) n’est pas un scope de \(id)",
            en: "\(Quoted(use.value).english) is not a scope of \(id)"
          ),
          suggesting: label,
          for: use.value,
          notes: notes,
          subject: form.uid
        )
        // A prefilled scope is stored with the request; one that is shown, greyed out or hidden has no effect.
        if !given.contains(use.span) { finding.severity = .warning }
        collector.add(finding, via: use.via)
      }
    }
  }
}
