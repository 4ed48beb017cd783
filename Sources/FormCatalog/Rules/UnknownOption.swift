package import FormSource

/// A name in `offered` or `alone` that is not one of the field's options.
package enum UnknownOption {
  package static let rule = Rule(
    "unknown-option",
    .reference,
    .error,
    summary: Words(
      fr: "Une réponse à proposer, ou qui en exclut d’autres, n’est pas une option du champ.",
      en: "An answer to offer, or that excludes others, is not an option of the field."
    ),
    reason: Words(
      fr: "Il manque un choix au demandeur, ou il peut joindre à une réponse celles qu’elle devait exclure.",
      en: "Applicants lack a choice, or can combine an answer with those that it was meant to exclude."
    ),
    examples: [
      .basicInfos("fields: {nature: {type: choice, label: Nature, options: [a, b], offered: [⟦c⟧⟨a⟩]}}"),
      .basicInfos(
        "fields: {besoins: {type: choices, label: Besoins, options: [lire, aucun], alone: [⟦aucune⟧⟨aucun⟩]}}"
      ),
    ]
  )

  static func finding(_ name: Located<String>, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Quoted(name.value).words(fr: "n’est pas une option du champ", en: "is not an option of the field"),
      label: nearest.map(DidYouMean.words)
        ?? Words(fr: "ajoutez-la à options, ou supprimez-la", en: "add it to options, or remove it"),
      subject: subject
    )
  }
}
