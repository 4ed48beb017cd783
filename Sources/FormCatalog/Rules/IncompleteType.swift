package import FormSource

/// A list that does not say what it is made of.
package enum IncompleteType {
  package static let rule = Rule(
    "incomplete-type",
    .correctness,
    .error,
    summary: Words(
      fr: "Une liste ne dit pas de quoi elle est faite.",
      en: "A list does not say what it is made of."
    ),
    reason: Words(
      fr: "Les réponses du demandeur ne sont pas vérifiées.",
      en: "The applicant’s answers are not checked."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          ⟦adresses⟧: {type: list, ⟨of: email, ⟩label: Adresses des agents}
        """
      )
    ]
  )

  static func finding(_ field: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: field.span,
      Quoted(field.value).words(fr: "est une liste, sans dire de quoi", en: "is a list, but does not say of what"),
      label: Words(
        fr: "donnez le type de ses éléments, par exemple of: text",
        en: "give the type of its items, for example of: text"
      ),
      subject: subject
    )
  }
}
