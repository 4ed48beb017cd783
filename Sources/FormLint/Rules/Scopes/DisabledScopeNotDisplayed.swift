package import FormCatalog
package import FormSource

/// A scope that is greyed out but not shown.
package enum DisabledScopeNotDisplayed: ScopeRule {
  package static let rule = Rule(
    "disabled-scope-not-displayed",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire grise un scope qu’il ne montre pas.",
      en: "A form greys out a scope that it does not show."
    ),
    reason: Words(
      fr: "Le réglage n’a aucun effet\u{A0}: le demandeur ne voit pas une donnée que l’on voulait lui montrer.",
      en: "The setting has no effect: applicants do not see data that was meant to be shown to them."
    ),
    examples: [
      .form(
        """
        scopes_config: {displayed: [identite⟨, adresse⟩], disabled: [⟦adresse⟧]}
        initialize_with: {scopes: [adresse]}
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
    guard let disabled = form.declaration.scopesConfig.disabled else {
      return
    }
    let unseen = disabled.filter { scopes.isKnown($0.value) && !scopes.isShown($0.value) }
    guard let first = unseen.first else { return }
    let names = QuotedList(unseen.values)
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: unseen.count == 1
            ? "\(names.french) est grisé, mais n’est pas montré" : "\(names.french) sont grisés, mais pas montrés",
          en: "\(names.english) \(unseen.count == 1 ? "is" : "are") greyed out, but not shown"
        ),
        label: Words(
          fr: "ajoutez à displayed, ou ôtez d’ici",
          en: "add to displayed, or remove from here"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
