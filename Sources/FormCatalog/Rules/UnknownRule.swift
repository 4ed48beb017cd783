package import FormSource

/// A setting or a comment that names an unknown rule.
package enum UnknownRule {
  package static let rule = Rule(
    "unknown-rule",
    .correctness,
    .error,
    summary: Words(
      fr: "datapass.yml ou un commentaire nomme une règle qui n’existe pas.",
      en: "datapass.yml or a comment names a rule that does not exist."
    ),
    reason: Words(
      fr: "Cela n’a aucun effet\u{A0}: la règle visée s’applique comme avant.",
      en: "It has no effect: the intended rule still applies as before."
    ),
    examples: [
      RuleExample(
        .configuration,
        """
        severities:
          ⟦unknown-scop⟧⟨unknown-scope⟩: warning
        """
      )
    ]
  )

  static func finding(_ name: Located<String>, known: [String]) -> Finding {
    finding(name.value, at: name.span, nearest: Suggestion.nearest(to: name.value, among: known))
  }

  /// `nearest` is the name that was probably meant.
  package static func finding(_ name: String, at span: ByteSpan, nearest: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "aucune règle ne s’appelle \(Quoted(name).french)",
        en: "there is no rule called \(Quoted(name).english)"
      ),
      label: nearest.map(DidYouMean.words),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(span, $0)]) }
    )
  }
}
