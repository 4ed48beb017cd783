package import FormSource

/// A scope rule that names a scope that the definition does not have.
package enum UnknownRuleScope {
  package static let rule = Rule(
    "unknown-rule-scope",
    .reference,
    .error,
    summary: Words(
      fr: "Une règle nomme un scope que la définition n’a pas.",
      en: "A rule names a scope that the definition does not have."
    ),
    reason: Words(
      fr: "La règle ne s’applique jamais\u{A0}: des demandes impossibles à satisfaire sont acceptées.",
      en: "The rule never applies: requests that cannot be met are accepted."
    ),
    examples: [
      .definition(
        """
        scope_rules:
          seul: {alone: ⟦adress⟧⟨adresse⟩}
        """
      ),
      .definition(
        """
        scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
        scope_groups:
          ⟦Foyers⟧⟨Foyer⟩: {when: {description: {present: true}}}
        """
      ),
    ]
  )

  static func group(_ name: Located<String>, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "aucun scope de la définition n’est rangé sous \(Quoted(name.value).french)",
        en: "no scope of the definition is in the group \(Quoted(name.value).english)"
      ),
      label: nearest.map(DidYouMean.words),
      subject: subject
    )
  }

  static func finding(
    _ name: Located<String>,
    rule id: Located<String>,
    nearest: String?,
    subject: String?
  ) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "la définition n’a pas de scope \(Quoted(name.value).french)",
        en: "the definition has no scope \(Quoted(name.value).english)"
      ),
      label: nearest.map(DidYouMean.words),
      subject: subject
    )
  }
}
