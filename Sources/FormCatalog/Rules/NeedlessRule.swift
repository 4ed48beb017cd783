package import FormSource

/// A rule, or a name in it, that every request keeps.
package enum NeedlessRule {
  package static let rule = Rule(
    "needless-rule",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une règle, ou un nom dans une règle, n’a aucun effet.",
      en: "A rule, or a name in a rule, has no effect."
    ),
    reason: Words(
      fr: "Aucune demande ne peut l’enfreindre\u{A0}: ce que son auteur voulait refuser est accepté.",
      en: "No request can break it: what its author meant to refuse is accepted."
    ),
    examples: [
      .basicInfos("rules: {⟦textes⟧: {distinct: [intitule⟨, description⟩]}}"),
      .basicInfos(
        failing: """
          fields: {prix: {type: integer, label: Prix}, devis: {type: integer, label: Devis}}
          rules: {⟦montants⟧: {distinct: [prix, intitule]}}
          """,
        corrected: """
          fields: {prix: {type: integer, label: Prix}, devis: {type: integer, label: Devis}}
          rules: {montants: {distinct: [prix, devis]}}
          """
      ),
      .basicInfos(
        failing: """
          fields: {site: {type: url, label: Site, optional: true}}
          rules:
            adresse: {at_least_one_of: [site, ⟦intitule⟧]}
          """,
        corrected: """
          fields: {site: {type: url, label: Site, optional: true}, page: {type: url, label: Page, optional: true}}
          rules:
            adresse: {at_least_one_of: [site, page]}
          """
      ),
      .definition("scope_rules: {⟦ensemble⟧: {all_or_none: [adresse⟨, identite⟩]}}"),
    ]
  )

  /// A rule between answers, or scopes, of which it names too few.
  static func tooFew(_ id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: id.span,
      Words(
        fr: "la règle \(Quoted(id.value).french) ne nomme rien à comparer\u{A0}: aucune demande ne peut l’enfreindre",
        en: "the rule \(Quoted(id.value).english) names nothing to compare: no request can break it"
      ),
      label: Words(fr: "nommez-en au moins deux", en: "name at least two"),
      subject: subject
    )
  }

  /// Answers of different types, which are never the same.
  static func unlike(_ id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: id.span,
      Words(
        fr:
          "la règle \(Quoted(id.value).french) compare des réponses de types différents, qui ne sont jamais les mêmes",
        en: "the rule \(Quoted(id.value).english) compares answers of different types, which are never the same"
      ),
      label: Words(fr: "nommez des champs de même type", en: "name fields of the same type"),
      subject: subject
    )
  }

  /// A date whose limits put it after the other anyway.
  static func order(_ id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: id.span,
      Words(
        fr:
          "les limites de ces dates suffisent\u{A0}: aucune demande ne peut enfreindre la règle \(Quoted(id.value).french)",
        en: "the limits of these dates suffice: no request can break the rule \(Quoted(id.value).english)"
      ),
      label: Words(fr: "supprimez la règle, ou changez ces limites", en: "remove the rule, or change these limits"),
      subject: subject
    )
  }

  /// A name that stands in the rule already.
  static func repeated(_ name: Located<String>, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "la règle \(Quoted(id.value).french) nomme déjà \(Quoted(name.value).french)",
        en: "the rule \(Quoted(id.value).english) names \(Quoted(name.value).english) already"
      ),
      label: Words(fr: "nommez-en un autre, ou supprimez ce nom", en: "name another one, or remove this name"),
      subject: subject
    )
  }

  /// One of several fields to answer, which must be answered anyway.
  static func answered(_ name: Located<String>, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr:
          "\(Quoted(name.value).french) est toujours à remplir\u{A0}: aucune demande ne peut enfreindre la règle \(Quoted(id.value).french)",
        en:
          "\(Quoted(name.value).english) must always be filled in: no request can break the rule \(Quoted(id.value).english)"
      ),
      label: Words(
        fr: "nommez un champ facultatif, ou supprimez la règle",
        en: "name an optional field, or remove the rule"
      ),
      subject: subject
    )
  }
}
