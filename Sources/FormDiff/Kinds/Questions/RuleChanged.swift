import FormCatalog
import FormSource
import FormSubmission

/// What a rule asks for changes.
enum RuleChanged {
  static let kind = ChangeKind(
    "rule-changed",
    [.drafts: .undecided, .instruction: .notice],
    summary: Words(
      fr: "Ce que demande une règle change.",
      en: "What a rule asks for changes."
    ),
    reason: Words(
      fr: "Des réponses qui la respectaient ne la respectent peut-être plus.",
      en: "Answers that kept it may no longer do so."
    ),
    examples: [
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {alone: adresse}}",
        after: "scope_rules: {⟦un_seul⟧: {alone: identite}}"
      )
    ]
  )

  static func change(_ rule: RuleSchema, at old: ByteSpan?, _ new: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = RuleWords(rule)
    return Change(
      kind,
      Words(
        fr: "la règle \(name.french) ne demande plus la même chose",
        en: "the rule \(name.english) no longer asks for the same"
      ),
      subject,
      before: old,
      after: new
    )
  }
}
