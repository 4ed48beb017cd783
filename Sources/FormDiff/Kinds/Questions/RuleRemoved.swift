import FormCatalog
import FormSource
import FormSubmission

/// A rule between answers is removed.
enum RuleRemoved {
  static let kind = ChangeKind(
    "rule-removed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Une règle entre réponses est retirée.",
      en: "A rule between answers is removed."
    ),
    reason: Words(
      fr: "Les instructeurs peuvent recevoir des demandes qu’elle refusait.",
      en: "Instructors may receive requests that it refused."
    ),
    examples: [
      .definition(before: "name: Exemple\nscope_rules: {⟦un_seul⟧: {alone: adresse}}", after: "name: Exemple")
    ]
  )

  static func change(_ rule: RulePair) -> Change? {
    rule.change(kind) { now, _ in
      Words(
        fr: "la règle \(now.french) est retirée",
        en: "the rule \(now.english) is removed"
      )
    }
  }
}
