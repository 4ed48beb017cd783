package import FormSource
import FormSubmission

/// An optional key without a value.
package enum NeedlessKey {
  package static let rule = Rule(
    "needless-key",
    .style,
    .info,
    summary: Words(
      fr:
        "Une clé facultative est écrite sans valeur, ou n’a pas d’effet sur ce type (un avertissement). Une réponse préremplie sans valeur est un avertissement aussi.",
      en:
        "An optional key has no value, or no effect on this type (a warning). A prefilled answer without a value is a warning too."
    ),
    reason: Words(
      fr: "Elle n’a aucun effet\u{A0}: soit la valeur a été oubliée, soit la clé peut être supprimée.",
      en: "It has no effect: either the value was forgotten, or the key can be removed."
    ),
    examples: [
      .form(
        failing: "⟦static_blocks⟧: []",
        corrected: "name: Demande libre"
      ),
      .basicInfos(
        "fields: {nature: {type: choice⟨s⟩, label: Nature, options: [a, b, aucun], alone: ⟦[aucun]⟧⟨[aucun]⟩}}"
      ),
      .form(
        failing: "initialize_with:\n  ⟦intitule⟧:\n  description: Un projet",
        corrected: "initialize_with:\n  description: Un projet"
      ),
    ]
  )

  /// About a key without a value; `mayStayEmpty` if the key by itself says something, without anything below it.
  static func finding(_ key: Located<String>, mayStayEmpty: Bool = false, subject: String?) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(fr: "\(Quoted(key.value).french) est vide", en: "\(Quoted(key.value).english) is empty"),
      label: mayStayEmpty
        ? Words(
          fr: "supprimez la clé, complétez-la, ou écrivez {} s’il n’y a rien à y préciser",
          en: "remove the key, complete it, or write {} if there is nothing to add"
        )
        : Words(fr: "supprimez la clé, ou donnez-lui une valeur", en: "remove the key, or give it a value"),
      subject: subject
    )
  }

  /// About a prefilled answer without a value: the question stays empty although its form means to answer it.
  static func answer(_ field: Located<String>, subject: String?) -> Finding {
    var finding = Finding(
      rule,
      at: field.span,
      Words(
        fr: "\(Quoted(field.value).french) est prérempli sans réponse\u{A0}: la question reste vide",
        en: "\(Quoted(field.value).english) is prefilled without an answer: the question stays empty"
      ),
      label: Words(fr: "donnez la réponse, ou supprimez la clé", en: "give the answer, or remove the key"),
      subject: subject
    )
    finding.severity = .warning
    return finding
  }

  /// Options that exclude others, where there is only one answer anyway.
  static func alone(at span: ByteSpan, _ kind: FieldSchema.Kind, subject: String?) -> Finding {
    var finding = Finding(
      rule,
      at: span,
      Words(
        fr: "alone n’a d’effet que pour un champ de type choices, et celui-ci est de type \(kind.rawValue)",
        en: "alone has an effect for a field of type choices only, and this one is of type \(kind.rawValue)"
      ),
      label: Words(fr: "supprimez la clé, ou changez le type", en: "remove the key, or change the type"),
      subject: subject
    )
    finding.severity = .warning
    return finding
  }
}
