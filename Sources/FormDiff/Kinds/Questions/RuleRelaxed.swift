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

  static func change(_ rule: RuleSchema, at old: ByteSpan?, _ new: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = RuleWords(rule)
    return Change(
      kind,
      Words(
        fr: "la règle \(name.french), qui refusait, ne fait plus que conseiller",
        en: "the rule \(name.english), which refused, now only advises"
      ),
      subject,
      before: old,
      after: new
    )
  }
}
