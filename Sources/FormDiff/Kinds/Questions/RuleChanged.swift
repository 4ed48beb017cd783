import FormCatalog
import FormSource
import FormSubmission

/// What a rule asks for changes.
enum RuleChanged {
  static let kind = ChangeKind(
    "rule-changed",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Ce que demande une règle change.",
      en: "What a rule asks for changes."
    ),
    reason: Words(
      fr: "Des réponses qui la respectaient ne la respectent peut-être plus.",
      en: "Answers that kept it may no longer do so."
    ),
    examples: [
      .questions(
        before: "rules: {⟦textes⟧: {at_least_one_of: [intitule, description]}}",
        after: "rules: {⟦textes⟧: {distinct: [intitule, description]}}"
      )
    ]
  )

  /// `isProved` says whether requests are known that only one side accepts.
  static func change(_ rule: RulePair, _ evidence: Change.Evidence?, isProved: Bool) -> Change? {
    let impact: Impact = rule.isAdvice ? .notice : isProved ? .breaking : .undecided
    return rule.change(kind, impacts: [.drafts: impact, .instruction: .notice], evidence: evidence) { now, former in
      Words(
        fr: "la règle \(now.name.french) ne demande plus la même chose\u{A0}: \(now.content.french)"
          + " (auparavant\u{A0}: \(former.content.french))",
        en:
          "the rule \(now.name.english) no longer asks for the same: \(now.content.english) (formerly: \(former.content.english))"
      )
    }
  }
}
