package import FormSource

/// A comparison that the field's type does not allow.
package enum MistypedCondition {
  package static let rule = Rule(
    "mistyped-condition",
    .correctness,
    .error,
    summary: Words(
      fr: "Une condition compare un champ à une valeur d’un autre type.",
      en: "A condition compares a field with a value of another type."
    ),
    reason: Words(
      fr: "La comparaison est toujours fausse\u{A0}: la question ou l’obligation disparaît sans erreur.",
      en: "The comparison is always false: the question or the requirement disappears without an error."
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
                  intitule: {required_when: {scopes: {⟦is⟧: adresse}}}
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
