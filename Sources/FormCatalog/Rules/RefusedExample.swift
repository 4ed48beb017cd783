package import FormSource
import FormSubmission

/// An example of an answer that the field itself does not accept.
package enum RefusedExample {
  package static let rule = Rule(
    "refused-example",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’exemple d’un champ est refusé par ce champ.",
      en: "A field does not accept its own example."
    ),
    reason: Words(
      fr: "Le demandeur qui suit l’exemple est refusé à l’envoi.",
      en: "The request of an applicant who follows the example is refused."
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
      label: Words(fr: "donnez en exemple une réponse acceptée", en: "give as example an answer that is accepted"),
      subject: subject
    )
  }
}
