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

  static func change(_ rule: RuleSchema, at span: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = RuleWords(rule)
    return Change(
      kind,
      Words(
        fr: "la règle \(name.french) est ajoutée",
        en: "the rule \(name.english) is added"
      ),
      subject,
      after: span
    )
  }
}
