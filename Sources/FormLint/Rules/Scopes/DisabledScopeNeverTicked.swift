package import FormCatalog
package import FormSource

/// A scope that is greyed out but not ticked.
package enum DisabledScopeNeverTicked: ScopeRule {
  package static let rule = Rule(
    "disabled-scope-never-ticked",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire grise un scope sans le cocher d’avance.",
      en: "A form greys out a scope without prefilling it."
    ),
    reason: Words(
      fr:
        "Le demandeur voit la donnée et ne peut pas la demander\u{A0}; le plus souvent on voulait la lui donner d’office.",
      en: "Applicants see the data and cannot ask for it; most often, it was meant to be given to all of them."
    ),
    examples: [
      .form(
        """
        scopes_config: {disabled: [⟦adresse⟧]}
        initialize_with: {scopes: [⟨adresse, ⟩identite]}
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
    let unticked = disabled.filter {
      scopes.isKnown($0.value) && !scopes.ticked.contains($0.value) && scopes.isShown($0.value)
    }
    guard let first = unticked.first else { return }
    let names = QuotedList(unticked.values)
    let isOne = unticked.count == 1
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: isOne
            ? "\(names.french) est grisé et jamais coché\u{A0}: personne ne peut le demander"
            : "\(names.french) sont grisés et jamais cochés\u{A0}: personne ne peut les demander",
          en: isOne
            ? "\(names.english) is greyed out and never ticked: nobody can ask for it"
            : "\(names.english) are greyed out and never ticked: nobody can ask for them"
        ),
        label: Words(
          fr: "ajoutez à initialize_with.scopes, ou ôtez d’ici",
          en: "add to initialize_with.scopes, or remove from here"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
