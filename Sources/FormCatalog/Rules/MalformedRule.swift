package import FormSource

/// A rule that states no requirement.
package enum MalformedRule {
  package static let rule = Rule(
    "malformed-rule",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une règle ne dit rien que l’on puisse vérifier.",
      en: "A rule says nothing that can be checked."
    ),
    reason: Words(
      fr: "Elle ne s’appliquerait jamais.",
      en: "It would never apply."
    ),
    examples: [
      .basicInfos(
        """
        rules:
          ⟦une_regle⟧: {⟨at_least_one_of: [intitule, description], ⟩message: Répondez}
        """
      )
    ]
  )

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
}
