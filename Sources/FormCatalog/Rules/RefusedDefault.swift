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
      ),
      .definition("blocks: [{name: basic_infos}, {name: scopes, fields: {scopes: {default: [⟦adress⟧⟨adresse⟩]}}}]"),
    ]
  )

  /// A scope that is ticked at first and that the definition does not have.
  static func scope(_ name: Located<String>, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "la définition n’a pas de scope \(Quoted(name.value).french) à cocher d’avance",
        en: "the definition has no scope \(Quoted(name.value).english) to tick at first"
      ),
      label: nearest.map(DidYouMean.words),
      subject: subject
    )
  }

  static func finding(_ violation: Violation, of field: FieldSchema, _ cursor: Cursor, subject: String?) -> Finding {
    var finding = finding(
      Words(fr: violation.french, en: violation.english),
      label: field.kind == .scopes ? nil : field.limits.options.flatMap(DidYouMean.oneOf),
      cursor,
      subject: subject
    )
    // It will not be refused, but the applicant is warned of an answer that somebody else wrote.
    if violation.isAdvice { finding.severity = .warning }
    return finding
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
