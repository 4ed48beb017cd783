package import FormSource

/// A comparison with an answer that is not offered.
package enum ImpossibleCondition {
  package static let rule = Rule(
    "impossible-condition",
    .correctness,
    .error,
    summary: Words(
      fr: "Une condition attend une réponse que le champ ne propose pas.",
      en: "A condition expects an answer that the field does not offer."
    ),
    reason: Words(
      fr: "Elle n’est jamais remplie : la question n’est jamais posée, ou l’obligation jamais appliquée.",
      en: "It never holds: the question is never asked, or the obligation never applied."
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
                  intitule: {required_when: {scopes: {contains: ⟦adress⟧}}}
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
                  intitule: {required_when: {scopes: {contains: adresse}}}
            scopes:
              - {name: Adresse, value: adresse}
              - {name: Identité, value: identite}
          """
      )
    ]
  )

}
