package import FormCatalog
package import FormSource

/// A choice of scopes in a block that cannot be changed.
package enum FrozenScopeChoice: ScopeRule {
  package static let rule = Rule(
    "frozen-scope-choice",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire fige le bloc des scopes tout en y laissant un choix.",
      en: "A form makes the scopes block static but leaves a choice in it."
    ),
    reason: Words(
      fr: "Le demandeur voit des données à cocher dans un bloc qu’il ne peut pas ouvrir\u{A0}: il ne les aura pas.",
      en: "Applicants see boxes to tick in a block that they cannot open: they will not get that data."
    ),
    examples: [
      .form(
        failing: """
          steps: [{name: basic_infos}]
          static_blocks: [{name: scopes}]
          scopes_config: {displayed: [adresse, ⟦identite⟧]}
          initialize_with: {scopes: [adresse]}
          """,
        corrected: """
          steps: [{name: basic_infos}]
          static_blocks: [{name: scopes}]
          scopes_config: {displayed: [adresse]}
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
    let config = form.declaration.scopesConfig
    guard let displayed = config.displayed, scopes.isFrozen,
      !FormScopes.given(form).isEmpty
    else { return }
    // A scope that is greyed out and not ticked has its own finding.
    let disabled = Set((config.disabled ?? []).values)
    let open = displayed.filter {
      scopes.isKnown($0.value) && !scopes.ticked.contains($0.value) && scopes.isShown($0.value)
        && !disabled.contains($0.value)
    }
    guard let first = open.first else { return }
    let names = QuotedList(open.values)
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: "\(names.french)\u{A0}: montré sans être coché, dans un bloc de scopes figé",
          en: "\(names.english): shown without being ticked, in a static scopes block"
        ),
        label: Words(
          fr: "faites de scopes une étape, ou cochez dans initialize_with",
          en: "make scopes a step, or tick it in initialize_with"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
