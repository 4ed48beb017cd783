package import FormSource

/// A condition on a field that the form does not have.
package enum UnknownConditionField {
  package static let rule = Rule(
    "unknown-condition-field",
    .reference,
    .error,
    summary: Words(
      fr: "Une condition porte sur un champ que le formulaire n’a pas.",
      en: "A condition refers to a field that the form does not have."
    ),
    reason: Words(
      fr: "La condition n’est jamais remplie\u{A0}: la question n’est jamais posée, ou l’obligation jamais appliquée.",
      en: "The condition is never met: the question is never asked, or the requirement never applied."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          adresse: {type: url, label: Adresse, optional: true}
          intitule: {required_when: {⟦addresse⟧⟨adresse⟩: {present: true}}}
        """
      )
    ]
  )

  /// About a field that is removed although a condition needs it.
  static func removed(_ name: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "une condition a besoin du champ \(Quoted(name.value).french)\u{A0}: sans lui, elle n’est jamais remplie",
        en: "a condition needs the field \(Quoted(name.value).english): without it, it never holds"
      ),
      label: Words(
        fr: "retirez aussi ce qui en dépend, ou changez sa condition",
        en: "remove what depends on it too, or change its condition"
      ),
      subject: subject
    )
  }

  static func finding(_ field: Located<String>, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: field.span,
      Words(
        fr: "le formulaire n’a pas de champ \(Quoted(field.value).french)\u{A0}: la condition n’est jamais remplie",
        en: "the form has no field \(Quoted(field.value).english): the condition never holds"
      ),
      label: nearest.map(DidYouMean.words) ?? subject.map(DidYouMean.shown),
      subject: subject
    )
  }
}
