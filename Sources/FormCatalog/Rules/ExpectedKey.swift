package import FormSource

/// An expected key that is missing.
package enum ExpectedKey {
  package static let rule = Rule(
    "expected-key",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une clé attendue manque.",
      en: "An expected key is missing."
    ),
    reason: Words(
      fr: "DataPass démarre sans elle, mais une page reste sans nom, sans fournisseur ou sans adresse de support.",
      en: "DataPass starts without it, but a page has no name, no provider or no support address."
    ),
    examples: [
      RuleExample(
        .definitions,
        """
        ⟦exemple⟧:
          name: Exemple
          description: Un exemple
          provider: dinum
          kind: api
          ⟨support_email: support@exemple.gouv.fr⟩
          blocks: [{name: basic_infos}, {name: scopes}]
        """
      ),
      .basicInfos("fields: {⟦nature⟧: {type: text⟨, label: Nature⟩}}"),
    ]
  )

  /// About an expected key that is written without a value.
  static func empty(_ name: Located<String>, _ key: KeyShape, in record: Record, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "\(Quoted(name.value).french) est vide, et \(record.title.french) devrait l’avoir",
        en: "\(Quoted(name.value).english) is empty, and \(record.title.english) should have it"
      ),
      label: advice(key),
      subject: subject
    )
  }

  private static func advice(_ key: KeyShape) -> Words {
    Words(fr: "écrivez \(key.name): … (\(key.summary.french))", en: "write \(key.name): … (\(key.summary.english))")
  }

  /// One finding for all the expected keys that an entry lacks.
  static func finding(_ keys: [KeyShape], in record: Record, at span: ByteSpan, subject: String?) -> Finding {
    let names = keys.map(\.name)
    return Finding(
      rule,
      at: span,
      Words(
        fr: "il manque \(names.map { Quoted($0).french }.joined(separator: ", ")) \(record.title.frenchAfterA)",
        en: "\(record.title.english) should have \(names.map { Quoted($0).english }.joined(separator: ", "))"
      ),
      label: keys.count == 1 ? keys.first.map(Self.advice) : nil,
      subject: subject
    )
  }
}
