import FormCatalog
import FormSource
import FormSubmission

/// A rule refuses fewer requests.
enum RuleLoosened {
  static let kind = ChangeKind(
    "rule-loosened",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Une règle refuse moins de demandes.",
      en: "A rule refuses fewer requests."
    ),
    reason: Words(
      fr: "Les instructeurs peuvent recevoir des demandes qu’elle refusait.",
      en: "Instructors may receive requests that it refused."
    ),
    examples: [
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {all_of: [identite, adresse]}}",
        after: "scope_rules: {⟦un_seul⟧: {all_of: [identite]}}"
      )
    ]
  )

  static func change(_ rule: RulePair, _ evidence: Change.Evidence?) -> Change? {
    rule.change(kind, impacts: nil, evidence: evidence) { now, former in
      Words(
        fr: "la règle \(now.name.french) est moins stricte\u{A0}: \(now.content.french)"
          + " (auparavant\u{A0}: \(former.content.french))",
        en: "the rule \(now.name.english) is less strict: \(now.content.english) (formerly: \(former.content.english))"
      )
    }
  }
}
