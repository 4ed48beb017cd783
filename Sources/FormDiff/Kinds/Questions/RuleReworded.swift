import FormCatalog
import FormSource
import FormSubmission

/// The message of a rule changes.
enum RuleReworded {
  static let kind = ChangeKind(
    "rule-reworded",
    [.drafts: .notice],
    summary: Words(
      fr: "Le message d’une règle change.",
      en: "The message of a rule changes."
    ),
    reason: Words(
      fr: "Les demandeurs lisent autre chose quand leurs réponses ne la respectent pas.",
      en: "Applicants read something else where their answers break it."
    ),
    examples: [
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {alone: adresse, message: Un}}",
        after: "scope_rules: {⟦un_seul⟧: {alone: adresse, message: Deux}}"
      )
    ]
  )

  static func change(_ rule: RulePair) -> Change? {
    let text = TextChange.words(rule.before?.rule.message, rule.after?.rule.message)
    return rule.change(kind) { now, _ in
      Words(
        fr: "le message de la règle \(now.french)\(text.french)",
        en: "the message of the rule \(now.english)\(text.english)"
      )
    }
  }
}
