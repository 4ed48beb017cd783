import FormCatalog
import FormSource

/// A question is no longer asked.
enum FieldRemoved {
  static let kind = ChangeKind(
    "field-removed",
    [.drafts: .notice, .instruction: .breaking, .holders: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Une question n’est plus posée.",
      en: "A question is no longer asked."
    ),
    reason: Words(
      fr: "Les réponses déjà données ne sont plus ni montrées ni transmises.",
      en: "The answers that were given are neither shown nor passed on any more."
    ),
    duty: Words(
      fr: "Décidez de ce que deviennent les réponses déjà données.",
      en: "Decide what becomes of the answers that were given."
    ),
    examples: [
      .questions(before: "title: Projet\nfields: {⟦code⟧: {type: text, label: Code}}", after: "title: Projet")
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    pair.change(kind) { question in
      Words(
        fr: "\(question.french) est retirée",
        en: "\(question.english) is removed"
      )
    }
  }
}
