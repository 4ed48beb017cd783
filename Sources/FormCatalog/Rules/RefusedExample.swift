package import FormSource
import FormSubmission

/// An example of an answer, or a suggested one, that the field itself does not accept.
package enum RefusedExample {
  package static let rule = Rule(
    "refused-example",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’exemple ou la suggestion d’un champ est refusé par ce champ.",
      en: "A field does not accept its own example or suggestion."
    ),
    reason: Words(
      fr: "Le demandeur qui suit l’exemple ou la suggestion est refusé à l’envoi.",
      en: "The request of an applicant who follows the example or the suggestion is refused."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          courriel: {type: email, label: Adresse électronique, example: ⟦contact.exemple.fr⟧⟨contact@exemple.fr⟩}
        """
      ),
      .basicInfos(
        """
        fields:
          ⟦intitule⟧: {pattern: '[A-Z]+'⟨, example: PROJET⟩}
        """
      ),
      .basicInfos("fields: {volume: {type: integer, label: Volume, suggestions: [50, ⟦cent⟧⟨100⟩]}}"),
    ]
  )

  static func finding(_ violation: Violation, _ example: String, at place: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: place,
      Words(
        fr: "le champ refuse son exemple \(Quoted(example).french)\u{A0}: \(violation.french)",
        en: "the field does not accept its example \(Quoted(example).english): \(violation.english)"
      ),
      label: Words(fr: "donnez en exemple une réponse acceptée", en: "give an example that is accepted"),
      subject: subject
    )
  }

  static func suggestion(_ value: Located<String>, _ violation: Violation, subject: String?) -> Finding {
    Finding(
      rule,
      at: value.span,
      Words(
        fr: "le champ refuse sa suggestion \(Quoted(value.value).french)\u{A0}: \(violation.french)",
        en: "the field does not accept its suggestion \(Quoted(value.value).english): \(violation.english)"
      ),
      label: Words(fr: "proposez une réponse acceptée", en: "suggest an answer that is accepted"),
      subject: subject
    )
  }
}
