package import FormSource
import FormSubmission

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
      ),
      .basicInfos(
        """
        fields:
          departement: {type: choice, label: Département, options: [01, 02]}
          intitule: {required_when: {departement: {is: ⟦01⟧⟨"01"⟩}}}
        """
      ),
      .basicInfos(
        """
        fields:
          ouverture: {type: date, label: Ouverture}
          intitule: {required_when: {ouverture: {above: ⟦"2027"⟧⟨"2027-01-31"⟩}}}
        """
      ),
    ]
  )

  static func finding(
    _ operator: Located<Condition.Operator>,
    on kind: FieldSchema.Kind,
    subject: String?
  ) -> Finding {
    let list = Condition.Operator.allCases.filter { kind.admits($0) }.map(\.rawValue).joined(separator: ", ")
    let name = Quoted(`operator`.value.rawValue)
    let message = Words(
      fr: "\(name.french) ne s’applique pas à un champ de type \(kind.rawValue)\u{A0}: \(list)",
      en: "\(name.english) does not apply to a field of type \(kind.rawValue): \(list)"
    )
    return Finding(rule, at: `operator`.span, message, subject: subject)
  }

  /// About a number that YAML reads from other digits, where answers are texts.
  static func misread(_ words: Words, at span: ByteSpan, subject: String?) -> Finding {
    Finding(rule, at: span, words, label: MisreadNumber.advice, subject: subject)
  }

  /// About a value that no answer of a kind can have; `present` expects a yes or a no, whatever the kind.
  static func finding(
    value span: ByteSpan,
    _ written: String?,
    of kind: FieldSchema.Kind?,
    subject: String?
  ) -> Finding {
    let message =
      if let kind {
        Words(
          fr: "cette valeur ne peut pas être celle d’un champ de type \(kind.rawValue)",
          en: "a field of type \(kind.rawValue) cannot have this value"
        )
      } else {
        Words(fr: "present attend true ou false", en: "present expects true or false")
      }
    return Finding(
      rule,
      at: span,
      message,
      label: kind.flatMap { advice(written, on: $0) },
      subject: subject
    )
  }

  /// What to write instead.
  private static func advice(_ written: String?, on kind: FieldSchema.Kind) -> Words? {
    if kind == .date {
      return Words(fr: "écrivez une date, ainsi\u{A0}: \"2027-01-31\"", en: "write a date, as in \"2027-01-31\"")
    }
    switch kind.shape {
    case .flag: return Words(fr: "écrivez true ou false", en: "write true or false")
    case .text, .items:
      return written.map { Words(fr: "pour un texte, écrivez \"\($0)\"", en: "for a text, write \"\($0)\"") }
    case .number, .documents: return nil
    }
  }
}
