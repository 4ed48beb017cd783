import FormCatalog
import FormSource
import FormSubmission

/// A rule that refused now only advises.
enum RuleRelaxed {
  static let kind = ChangeKind(
    "rule-relaxed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Une règle qui refusait ne fait plus que conseiller.",
      en: "A rule that refused now only advises."
    ),
    reason: Words(
      fr: "Les instructeurs peuvent recevoir des demandes qu’elle refusait.",
      en: "Instructors may receive requests that it refused."
    ),
    examples: [
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {alone: adresse}}",
        after: "scope_rules: {⟦un_seul⟧: {alone: adresse, strictness: advice}}"
      )
    ]
  )

  static func change(_ rule: RulePair) -> Change? {
    rule.change(kind) { now, _ in
      Words(
        fr: "la règle \(now.french), qui refusait, ne fait plus que conseiller",
        en: "the rule \(now.english), which refused, now only advises"
      )
    }
  }
}
