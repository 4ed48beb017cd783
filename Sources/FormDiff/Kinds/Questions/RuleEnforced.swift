import FormCatalog
import FormSource
import FormSubmission

/// A rule that only advised now refuses.
enum RuleEnforced {
  static let kind = ChangeKind(
    "rule-enforced",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une règle qui ne faisait que conseiller refuse désormais.",
      en: "A rule that only advised now refuses."
    ),
    reason: Words(
      fr: "Un brouillon dont les réponses ne la respectent pas est refusé à l’envoi.",
      en: "A draft whose answers break it is refused."
    ),
    examples: [
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {alone: adresse, strictness: advice}}",
        after: "scope_rules: {⟦un_seul⟧: {alone: adresse}}"
      )
    ]
  )

  static func change(_ rule: RulePair) -> Change? {
    rule.change(kind) { now, _ in
      Words(
        fr: "la règle \(now.french), qui conseillait, refuse désormais",
        en: "the rule \(now.english), which advised, now refuses"
      )
    }
  }
}
