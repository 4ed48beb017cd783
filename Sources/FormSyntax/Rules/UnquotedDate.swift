package import FormSource

/// A date without quotes, which upstream refuses to load.
package enum UnquotedDate {
  package static let rule = Rule(
    "unquoted-date",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une date est écrite sans guillemets.",
      en: "A date is written without quotes."
    ),
    reason: Words(
      fr: "YAML en fait un objet date, que DataPass refuse\u{A0}: l’application ne démarre plus.",
      en: "YAML turns it into a date object, which DataPass refuses: the application no longer starts."
    ),
    examples: [
      .definition(
        """
        scopes:
          - name: Adresse
            value: adresse
            deprecated: {since: ⟦2025-12-31⟧⟨"2025-12-31"⟩}
        """
      )
    ]
  )

  static func finding(_ text: String, at span: ByteSpan) -> Finding {
    let quoted = "\"\(text)\""
    return Finding(
      rule,
      at: span,
      Words(
        fr: "cette date sans guillemets empêche DataPass de démarrer",
        en: "this date without quotes stops DataPass from starting"
      ),
      label: Words(fr: "écrivez \(quoted)", en: "write \(quoted)"),
      fix: Fix(
        Words(fr: "Mettre la date entre guillemets", en: "Put the date in quotes"),
        safe: true,
        [
          Fix.Edit(ByteSpan(span.source, span.start, span.start), "\""),
          Fix.Edit(ByteSpan(span.source, span.end, span.end), "\""),
        ]
      )
    )
  }
}
