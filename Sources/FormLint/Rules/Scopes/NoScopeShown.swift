package import FormCatalog
package import FormSource

/// A form whose scopes step shows no scope.
package enum NoScopeShown: ScopeRule {
  package static let rule = Rule(
    "no-scope-shown",
    .prefill,
    .error,
    summary: Words(
      fr: "Un formulaire demande des scopes et n’en montre aucun.",
      en: "A form asks for scopes but shows none."
    ),
    reason: Words(
      fr:
        "L’étape des données est vide\u{A0}: le demandeur ne peut rien y cocher, et sa demande est refusée à l’envoi.",
      en: "The data step is empty: applicants cannot tick anything, and their request is refused when sent."
    ),
    examples: [
      .form(
        failing: """
          steps: [{name: basic_infos}, {name: scopes}]
          scopes_config: {displayed: [adresse], hide: [⟦adresse⟧]}
          """,
        corrected: """
          steps: [{name: basic_infos}, {name: scopes}]
          scopes_config: {displayed: [adresse]}
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
    let config = form.declaration.scopesConfig
    guard form.declaration.steps.contains(where: { $0.value == "scopes" }),
      let place = (config.hidden ?? config.displayed)?.first,
      !scopes.definition.scopes.contains(where: { scopes.isShown($0.value) })
    else { return }
    // Where all displayed scopes are unknown, each is already reported.
    if let displayed = config.displayed, !displayed.isEmpty, !displayed.contains(where: { scopes.isKnown($0.value) }) {
      return
    }
    collector.add(
      Finding(
        rule,
        at: place.span,
        Words(fr: "aucun scope n’est montré au demandeur", en: "no scope is shown to the applicant"),
        subject: form.uid
      ),
      via: place.via
    )
  }
}
