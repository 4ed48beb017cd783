package import FormCatalog
package import FormSource

/// A prefilled scope that the definition has disabled.
package enum UnavailableScopeGiven: ScopeRule {
  package static let rule = Rule(
    "unavailable-scope-given",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire coche d’avance un scope que sa définition a désactivé.",
      en: "A form prefills a scope that its definition has disabled."
    ),
    reason: Words(
      fr: "La donnée n’est plus accordée\u{A0}: la demande part avec un scope que l’instructeur devra refuser.",
      en: "The data is no longer granted: the request is sent with a scope that instructors will have to refuse."
    ),
    examples: [
      .form(
        failing: "initialize_with: {scopes: [identite, ⟦adresse⟧]}",
        corrected: "initialize_with: {scopes: [identite]}",
        context: .definition(
          "scopes: [{name: Adresse, value: adresse, disabled: true}, {name: Identité, value: identite}]"
        )
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
    let disabled = Set(scopes.definition.scopes.filter { $0.declaration.isDisabled }.map { $0.value })
    guard !disabled.isEmpty else { return }
    let unavailable = given.filter { disabled.contains($0.value) }
    guard let first = unavailable.first else { return }
    let names = QuotedList(unavailable.values)
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: "\(names.french)\u{A0}: désactivé dans \(scopes.definition.id)",
          en: "\(names.english): disabled in \(scopes.definition.id)"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
