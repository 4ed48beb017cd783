package import FormSource

/// A condition that is not written in the expected form.
package enum MalformedCondition {
  package static let rule = Rule(
    "malformed-condition",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une condition n’est pas écrite dans la forme attendue.",
      en: "A condition is not written in the expected form."
    ),
    reason: Words(
      fr: "On ne peut savoir quand poser la question ou appliquer la règle.",
      en: "There is no way to know when to ask the question or apply the rule."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          intitule: {when: {description: {⟦egal⟧⟨is⟩: oui}}}
        """
      )
    ]
  )

}
