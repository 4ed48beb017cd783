import FormCatalog
import FormSource
import FormSubmission

/// A rule between answers is added.
enum RuleAdded {
  static let kind = ChangeKind(
    "rule-added",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une règle entre réponses est ajoutée.",
      en: "A rule between answers is added."
    ),
    reason: Words(
      fr: "Un brouillon dont les réponses ne la respectent pas est refusé à l’envoi.",
      en: "A draft whose answers break it is refused."
    ),
    examples: [
      .definition(before: "name: Exemple", after: "name: Exemple\nscope_rules: {⟦un_seul⟧: {alone: adresse}}"),
      .questions(
        before: "title: Projet",
        after: "title: Projet\nrules: {⟦textes⟧: {distinct: [intitule, description]}}"
      ),
    ]
  )

  static func change(_ rule: RulePair) -> Change? {
    rule.change(kind, impacts: rule.isAdvice ? [.drafts: .notice, .instruction: .notice] : nil) { now, _ in
      Words(
        fr: "la règle \(now.french) est ajoutée",
        en: "the rule \(now.english) is added"
      )
    }
  }
}
