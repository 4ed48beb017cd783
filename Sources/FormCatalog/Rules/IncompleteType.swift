package import FormSource
import FormSubmission

/// A field whose type says too little: a choice of nothing, a list of anything.
package enum IncompleteType {
  package static let rule = Rule(
    "incomplete-type",
    .correctness,
    .error,
    summary: Words(
      fr: "Un choix n’a pas d’options, ou une liste ne dit pas de quoi elle est faite.",
      en: "A choice has no options, or a list does not say what it is made of."
    ),
    reason: Words(
      fr: "Le demandeur ne trouve rien à choisir, ou ses réponses ne sont pas vérifiées.",
      en: "The applicant finds nothing to choose, or the answers are not checked."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          ⟦rythme⟧: {type: choice, label: Rythme⟨, options: [chaque jour, chaque mois]⟩}
        """
      ),
      .basicInfos(
        """
        fields:
          ⟦adresses⟧: {type: list, ⟨of: email, ⟩label: Adresses des agents}
        """
      ),
    ]
  )

  /// The key without which a type says too little; nil for types that need none.
  static func missing(_ kind: FieldSchema.Kind) -> String? {
    switch kind {
    case .choice, .choices: "options"
    case .list: "of"
    case .text, .longText, .integer, .date, .email, .phone, .url, .siret, .boolean, .document, .scopes: nil
    }
  }

  static func finding(_ field: Located<String>, _ kind: FieldSchema.Kind, subject: String?) -> Finding {
    let name = Quoted(field.value)
    let isList = kind == .list
    return Finding(
      rule,
      at: field.span,
      isList
        ? name.words(fr: "est une liste, sans dire de quoi", en: "is a list, but does not say of what")
        : name.words(fr: "est un choix sans options", en: "is a choice without options"),
      label: isList
        ? Words(
          fr: "donnez le type de ses éléments, par exemple of: text",
          en: "give the type of its items, for example of: text"
        )
        : Words(
          fr: "donnez les réponses possibles, par exemple options: [matin, soir]",
          en: "give the possible answers, for example options: [morning, evening]"
        ),
      subject: subject
    )
  }
}
