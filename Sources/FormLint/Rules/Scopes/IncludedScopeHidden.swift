package import FormCatalog
package import FormSource

/// A scope that the definition always includes but that a form hides.
package enum IncludedScopeHidden: ScopeRule {
  package static let rule = Rule(
    "included-scope-hidden",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire cache un scope que sa définition inclut toujours.",
      en: "A form hides a scope that its definition always includes."
    ),
    reason: Words(
      fr:
        "La demande commence avec cette donnée sans la montrer, et la perd dès que le demandeur enregistre la page des scopes\u{A0}: elle n’est plus «\u{A0}toujours incluse\u{A0}». Dans un bloc figé, il l’obtient sans l’avoir vue.",
      en:
        "The request begins with this data without showing it, and loses it as soon as applicants save the page of scopes: it is no longer “always included”. In a static block, they get it without having seen it."
    ),
    examples: [
      .form(
        "scopes_config: {displayed: [⟦identite⟧⟨identite, adresse⟩]}",
        context: .definition(
          "scopes: [{name: Adresse, value: adresse, included: true}, {name: Identité, value: identite}]"
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
    let config = form.declaration.scopesConfig
    guard let place = (config.hidden ?? config.displayed)?.first else {
      return
    }
    let given = Set(FormScopes.given(form).values)
    let unseen = scopes.definition.scopes.filter {
      $0.declaration.isIncluded && !scopes.isShown($0.value) && !given.contains($0.value)
    }
    guard let first = unseen.first else { return }
    let names = QuotedList(unseen.map(\.value))
    let span = config.hidden?.first { $0.value == first.value } ?? place
    collector.add(
      Finding(
        rule,
        at: span.span,
        Words(
          fr: "le formulaire ne montre pas \(names.french), que la définition inclut toujours",
          en: "the form does not show \(names.english), which the definition always includes"
        ),
        notes: [
          Finding.Note(
            Words(fr: "included est écrit ici", en: "included is set here"),
            at: first.declaration.value.span
          )
        ],
        subject: form.uid
      ),
      via: span.via
    )
  }
}
