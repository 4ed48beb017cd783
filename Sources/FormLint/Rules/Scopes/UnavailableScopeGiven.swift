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
      fr:
        "La donnée n’est pas accordée. Sur la page des scopes, sa case est cochée, grisée, et n’est pas enregistrée\u{A0}: le demandeur croit l’avoir demandée. D’un bloc figé, elle part avec la demande, et l’instructeur devra la refuser.",
      en:
        "The data is not granted. On the page of scopes, its box is ticked, greyed out, and not stored: applicants believe that they asked for it. From a static block, it is sent with the request, and instructors will have to refuse it."
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
