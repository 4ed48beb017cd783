package import FormSource

/// A rule that names a field that the form does not have.
package enum UnknownRuleField {
  package static let rule = Rule(
    "unknown-rule-field",
    .reference,
    .error,
    summary: Words(
      fr: "Une règle nomme un champ que le formulaire n’a pas.",
      en: "A rule names a field that the form does not have."
    ),
    reason: Words(
      fr: "La règle ne vérifie pas ce que son auteur croit.",
      en: "The rule does not check what its author thinks it does."
    ),
    examples: [
      .basicInfos(
        """
        rules:
          une_regle: {distinct: [intitule, ⟦descripton⟧⟨description⟩]}
        """
      )
    ]
  )

  static func removed(_ name: Located<String>, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "la règle \(Quoted(id.value).french) a besoin de ce champ\u{A0}: retirez-la aussi, ou changez-la",
        en: "the rule \(Quoted(id.value).english) needs this field: remove it too, or change it"
      ),
      subject: subject
    )
  }

  static func finding(
    _ name: Located<String>,
    rule id: Located<String>,
    known: some Collection<String>,
    nearest: String?,
    subject: String?
  ) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "le formulaire n’a pas de champ \(Quoted(name.value).french)",
        en: "the form has no field \(Quoted(name.value).english)"
      ),
      label: DidYouMean.separated(name.value, among: known)
        ?? nearest.map { DidYouMean.words($0, for: name.value) } ?? subject.map(DidYouMean.shown),
      subject: subject
    )
  }
}
