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
      .basicInfos(
        """
        fields:
          intitule: {required_when: {scopes: {⟦is⟧⟨contains⟩: adresse}}}
        """
      )
    ]
  )

}
