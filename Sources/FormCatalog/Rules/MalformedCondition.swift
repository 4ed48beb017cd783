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
      RuleExample(
        .definitions,
        failing: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: scopes
              - name: basic_infos
                fields:
                  intitule: {when: {description: {⟦egal⟧: oui}}}
            scopes:
              - {name: Adresse, value: adresse}
              - {name: Identité, value: identite}
          """,
        corrected: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            blocks:
              - name: scopes
              - name: basic_infos
                fields:
                  intitule: {when: {description: {is: oui}}}
            scopes:
              - {name: Adresse, value: adresse}
              - {name: Identité, value: identite}
          """
      )
    ]
  )

}
