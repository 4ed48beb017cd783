package import FormSource

/// A severity given to no rule.
package enum UnknownRule {
  package static let rule = Rule(
    "unknown-rule",
    .correctness,
    .error,
    summary: Words(
      fr: "datapass.yml règle une règle qui n’existe pas.",
      en: "datapass.yml sets a rule that does not exist."
    ),
    reason: Words(
      fr: "Le réglage n’a aucun effet\u{A0}: la règle visée garde sa gravité.",
      en: "The setting has no effect: the rule that was meant keeps its severity."
    ),
    examples: [
      RuleExample(
        .configuration,
        failing: """
          severities:
            ⟦unknown-scop⟧: warning
          """,
        corrected: """
          severities:
            unknown-scope: warning
          """
      )
    ]
  )

  static func finding(_ name: Located<String>, known: [String]) -> Finding {
    let nearest = Suggestion.nearest(to: name.value, among: known)
    return Finding(
      rule,
      at: name.span,
      Words(
        fr: "aucune règle ne s’appelle \(Quoted(name.value).french)",
        en: "no rule is called \(Quoted(name.value).english)"
      ),
      label: nearest.map(DidYouMean.words),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(name.span, $0)]) }
    )
  }
}
