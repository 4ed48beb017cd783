package import FormCatalog
package import FormSource

/// A scope that is requested without being shown.
package enum PrefilledScopeHidden: ScopeRule {
  package static let rule = Rule(
    "prefilled-scope-hidden",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire coche d’avance un scope qu’il ne montre pas.",
      en: "A form prefills a scope that it does not show."
    ),
    reason: Words(
      fr:
        "Le demandeur demande une donnée sans le savoir et sans pouvoir y renoncer\u{A0}; l’instructeur, lui, la voit parmi les scopes hérités.",
      en:
        "Applicants request data without knowing it and cannot decline it; instructors see it among the inherited scopes."
    ),
    examples: [
      .form(
        """
        scopes_config: {displayed: [identite⟨, adresse⟩]}
        initialize_with: {scopes: [identite, ⟦adresse⟧]}
        """
      )
    ]
  )

  package static func check(
    _ scopes: FormScopes,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    let given = FormScopes.given(form)
    guard !given.isEmpty else { return }
    // A scope that is greyed out without being shown has its own finding.
    let disabled = Set((form.declaration.scopesConfig.disabled ?? []).values)
    let unseen = given.filter {
      scopes.isKnown($0.value) && !scopes.isShown($0.value) && !disabled.contains($0.value)
    }
    guard let first = unseen.first else { return }
    let names = QuotedList(unseen.values)
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: unseen.count == 1
            ? "\(names.french) est coché d’avance, mais n’est pas montré"
            : "\(names.french) sont cochés d’avance, mais pas montrés",
          en: "\(names.english) \(unseen.count == 1 ? "is" : "are") prefilled, but not shown"
        ),
        label: Words(
          fr: "ajoutez à scopes_config.displayed, ou ôtez d’ici",
          en: "add to scopes_config.displayed, or remove from here"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
