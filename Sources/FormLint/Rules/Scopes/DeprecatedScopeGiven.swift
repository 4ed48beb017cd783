package import FormCatalog
package import FormSource
import FormSubmission

/// A prefilled scope that is deprecated.
package enum DeprecatedScopeGiven: ScopeRule {
  package static let rule = Rule(
    "deprecated-scope-given",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire coche d’avance un scope déprécié.",
      en: "A form prefills a deprecated scope."
    ),
    reason: Words(
      fr:
        "Depuis cette date le scope n’est plus proposé aux nouvelles demandes\u{A0}: il est enregistré sans être montré, et n’est plus servi.",
      en:
        "From that date on, the scope is not offered for new requests: it is stored without being shown, and no longer served."
    ),
    examples: [
      .form(
        failing: "initialize_with: {scopes: [identite, ⟦adresse⟧]}",
        corrected: "initialize_with: {scopes: [identite]}",
        context: .definition(
          """
          scopes:
            - {name: Adresse, value: adresse, deprecated: {since: "2024-12-31"}}
            - {name: Identité, value: identite}
          """
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
    guard let today = catalog.today else { return }
    let given = FormScopes.given(form)
    guard !given.isEmpty else { return }
    for scope in scopes.definition.scopes {
      guard let since = scope.declaration.deprecatedSince, let date = CalendarDate(since.value), date <= today,
        let use = given.first(where: { $0.value == scope.value })
      else { continue }
      collector.add(
        Finding(
          rule,
          at: use.span,
          Words(
            fr: "\(Quoted(use.value).french) est déprécié depuis le \(since.value)",
            en: "\(Quoted(use.value).english) has been deprecated since \(since.value)"
          ),
          notes: [Finding.Note(Words(fr: "la date est ici", en: "the date is here"), at: since.span)],
          subject: form.uid
        ),
        via: use.via
      )
    }
  }
}
