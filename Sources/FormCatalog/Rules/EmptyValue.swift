package import FormSource

/// A key that must have a value, and has none.
package enum EmptyValue {
  package static let rule = Rule(
    "empty-value",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une entrée ou une clé indispensable est écrite sans valeur.",
      en: "An entry or an indispensable key is written without a value."
    ),
    reason: Words(
      fr: "DataPass s’arrête au démarrage sur une entrée vide\u{A0}; le plus souvent la suite est mal alignée.",
      en: "DataPass stops when it starts at an empty entry; most often what follows is badly indented."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          ⟦exemple⟧:
          autre:
            authorization_request: Exemple
          """,
        corrected: """
          autre:
            authorization_request: Exemple
          """
      )
    ]
  )

  static func finding(_ key: String, at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "\(Quoted(key).french) n’a pas de valeur",
        en: "\(Quoted(key).english) has no value"
      ),
      label: Words(fr: "la suite est peut-être mal alignée", en: "what follows may be badly indented"),
      subject: subject
    )
  }
}
