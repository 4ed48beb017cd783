package import FormSource

/// A name in `offered` that is not one of the field's options.
package enum UnknownOption {
  package static let rule = Rule(
    "unknown-option",
    .reference,
    .error,
    summary: Words(
      fr: "Une réponse que les pages doivent proposer n’est pas une option du champ.",
      en: "An answer that pages should offer is not an option of the field."
    ),
    reason: Words(
      fr: "Aucune page ne peut la proposer\u{A0}: il manque un choix au demandeur.",
      en: "No page can offer it: applicants lack a choice."
    ),
    examples: [
      .basicInfos("fields: {nature: {type: choice, label: Nature, options: [a, b], offered: [⟦c⟧⟨a⟩]}}")
    ]
  )

  static func finding(_ name: Located<String>, _ options: [String], subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Quoted(name.value).words(fr: "n’est pas une option du champ", en: "is not an option of the field"),
      label: Suggestion.nearest(to: name.value, among: options).map(DidYouMean.words)
        ?? Words(fr: "ajoutez-la à options, ou supprimez-la", en: "add it to options, or remove it"),
      subject: subject
    )
  }
}
