import FormCatalog
import FormSource
import FormSubmission

/// A rule refuses more requests.
enum RuleTightened {
  static let kind = ChangeKind(
    "rule-tightened",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une règle refuse plus de demandes.",
      en: "A rule refuses more requests."
    ),
    reason: Words(
      fr: "Un brouillon qui la respectait peut être refusé à l’envoi.",
      en: "A draft that kept it may be refused."
    ),
    examples: [
      .questions(
        before: "rules: {⟦textes⟧: {at_least_one_of: [intitule, description]}}",
        after: "rules: {⟦textes⟧: {at_least_one_of: [description]}}"
      ),
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {requires: {identite: [adresse]}}}",
        after: "scope_rules: {⟦un_seul⟧: {all_or_none: [identite, adresse]}}"
      ),
    ]
  )

  static func change(_ rule: RulePair, _ evidence: Change.Evidence?) -> Change? {
    rule.change(kind, impacts: rule.isAdvice ? [.drafts: .notice, .instruction: .notice] : nil, evidence: evidence) {
      now,
      former in
      Words(
        fr: "la règle \(now.name.french) est plus stricte\u{A0}: \(now.content.french)"
          + " (auparavant\u{A0}: \(former.content.french))",
        en: "the rule \(now.name.english) is stricter: \(now.content.english) (formerly: \(former.content.english))"
      )
    }
  }
}
