package import FormSource

/// A rule that states no requirement.
package enum MalformedRule {
  package static let rule = Rule(
    "malformed-rule",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une règle ne dit rien que l’on puisse vérifier, ou dit plusieurs choses.",
      en: "A rule says nothing that can be checked, or several things."
    ),
    reason: Words(
      fr: "Elle ne s’appliquerait jamais, ou en partie seulement.",
      en: "It would never apply, or only in part."
    ),
    examples: [
      .basicInfos(
        """
        rules:
          ⟦une_regle⟧: {⟨distinct: [intitule, description], ⟩message: Répondez}
        """
      ),
      .basicInfos(
        failing: """
          fields: {debut: {type: date, label: Début}, fin: {type: date, label: Fin}}
          rules:
            dates: {after: [fin, debut], ⟦distinct⟧: [intitule, description]}
          """,
        corrected: """
          fields: {debut: {type: date, label: Début}, fin: {type: date, label: Fin}}
          rules:
            dates: {after: [fin, debut]}
            textes: {distinct: [intitule, description]}
          """
      ),
      .basicInfos(
        """
        fields: {debut: {type: date, label: Début}, fin: {type: date, label: Fin}}
        rules:
          dates: {after: ⟦[fin]⟧⟨[fin, debut]⟩}
        """
      ),
      .definition(
        failing: "scope_rules: {ensemble: {requires: {adresse: [identite], ⟦identite⟧: [adresse]}}}",
        corrected: "scope_rules: {un: {requires: {adresse: [identite]}}, deux: {requires: {identite: [adresse]}}}"
      ),
      .definition("scope_rules: {pas_ensemble: {incompatible: ⟦[[adresse]]⟧⟨[[adresse], [identite]]⟩}}"),
    ]
  )

  /// Scopes that exclude others, without the others.
  static func oneList(at span: ByteSpan, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr:
          "il manque à la règle \(Quoted(id.value).french) la seconde liste\u{A0}: les scopes que les premiers excluent",
        en: "the rule \(Quoted(id.value).english) lacks its second list: the scopes that the first ones exclude"
      ),
      label: Words(fr: "écrivez deux listes\u{A0}: [[a], [b]]", en: "write two lists: [[a], [b]]"),
      subject: subject
    )
  }

  /// About a scope, after the first, that the same rule makes ask for others.
  static func furtherRequirement(_ scope: Located<String>, of id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: scope.span,
      Words(
        fr: "la règle \(Quoted(id.value).french) parle déjà d’un autre scope",
        en: "the rule \(Quoted(id.value).english) is already about another scope"
      ),
      label: Words(fr: "écrivez une règle par scope", en: "write one rule for each scope"),
      subject: subject
    )
  }

  static func finding(_ id: Located<String>, _ record: Record, subject: String?) -> Finding {
    let kinds = record.oneOf.map(\.name)
    return Finding(
      rule,
      at: id.span,
      Words(
        fr: "la règle \(Quoted(id.value).french) ne dit pas ce qu’elle exige",
        en: "the rule \(Quoted(id.value).english) does not say what it requires"
      ),
      label: Words(
        fr: "donnez l’un de\u{A0}: \(kinds.joined(separator: ", "))",
        en: "give one of: \(kinds.joined(separator: ", "))"
      ),
      subject: subject
    )
  }

  /// A second requirement in one rule.
  static func further(
    _ other: Located<String>,
    than first: String,
    rule id: Located<String>,
    subject: String?
  ) -> Finding {
    Finding(
      rule,
      at: other.span,
      Words(
        fr:
          "la règle \(Quoted(id.value).french) dit déjà \(Quoted(first).french)\u{A0}: une règle n’exige qu’une chose",
        en: "the rule \(Quoted(id.value).english) says \(Quoted(first).english) already: a rule requires one thing only"
      ),
      label: Words(fr: "faites-en une autre règle", en: "make another rule of it"),
      subject: subject
    )
  }

  /// An order between more or fewer dates than two.
  static func notTwo(_ count: Int, at span: ByteSpan, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "la règle \(Quoted(id.value).french) compare deux dates, et non \(count)",
        en: "the rule \(Quoted(id.value).english) compares two dates, not \(count)"
      ),
      label: Words(
        fr: "nommez d’abord le champ de la date la plus tardive, puis l’autre",
        en: "name the field of the later date first, then the other one"
      ),
      subject: subject
    )
  }
}
