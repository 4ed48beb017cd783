package import FormSource

/// An entry or a required key without a value.
package enum EmptyValue {
  package static let rule = Rule(
    "empty-value",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une entrée ou une clé indispensable est écrite sans valeur.",
      en: "An entry or a required key has no value."
    ),
    reason: Words(
      fr: "DataPass s’arrête au démarrage sur une entrée vide\u{A0}; le plus souvent la suite est mal alignée.",
      en: "An empty entry keeps DataPass from starting; most often, the lines below are badly indented."
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
      ),
      .definition(
        failing: "checkboxes:\n  ⟦charte⟧:",
        corrected: "checkboxes:\n  charte:\n    label: J’ai lu la charte"
      ),
      .definition(
        """
        blocks:
          - name: scopes
          - name: basic_infos
          - name: contacts
            ⟦contacts⟧:⟨ [contact_technique]⟩
        """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      ),
    ]
  )

  /// About a block that would ask for nobody.
  static func contacts(_ key: Located<String>, known: some Sequence<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’a pas de valeur\u{A0}: on ne sait qui demander",
        en: "\(Quoted(key.value).english) has no value: there is no telling whom to ask for"
      ),
      label: DidYouMean.oneOf(known.sorted { $0.precedes($1) }),
      subject: subject
    )
  }

  static func finding(_ key: String, at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "\(Quoted(key).french) n’a pas de valeur",
        en: "\(Quoted(key).english) has no value"
      ),
      label: Words(fr: "la suite est peut-être mal alignée", en: "the lines below may be badly indented"),
      subject: subject
    )
  }
}
