package import FormSource
import FormSubmission

/// A default that the field itself does not accept.
package enum RefusedDefault {
  package static let rule = Rule(
    "refused-default",
    .prefill,
    .error,
    summary: Words(
      fr: "La réponse par défaut d’un champ est refusée par ce champ.",
      en: "A field does not accept its own default answer."
    ),
    reason: Words(
      fr: "Le demandeur qui ne change rien est refusé à l’envoi, sans comprendre pourquoi.",
      en: "If the applicant changes nothing, the request is refused when it is sent, without an apparent reason."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          delai: {type: integer, label: Délai, maximum: 12, default: ⟦36⟧⟨6⟩}
        """
      )
    ]
  )

  static func finding(_ violation: Violation, of field: FieldSchema, _ cursor: Cursor, subject: String?) -> Finding {
    finding(
      Words(fr: violation.french, en: violation.english),
      label: field.kind == .scopes ? nil : field.limits.options.flatMap(DidYouMean.oneOf),
      cursor,
      subject: subject
    )
  }

  static func finding(_ cause: Words, label: Words? = nil, _ cursor: Cursor, subject: String?) -> Finding {
    Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "le champ refuse sa réponse par défaut\u{A0}: \(cause.french)",
        en: "the field does not accept its default answer: \(cause.english)"
      ),
      label: label,
      subject: subject
    )
  }
}
