import FormCatalog
import FormSource

/// The technical name of a question changes.
enum FieldRenamed {
  static let kind = ChangeKind(
    "field-renamed",
    [
      .drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .links: .breaking,
      .code: .breaking,
    ],
    summary: Words(
      fr: "Le nom technique d’une question change.",
      en: "The technical name of a question changes."
    ),
    reason: Words(
      fr: "Les réponses déjà données portent l’ancien nom, que plus rien ne lit\u{A0}: elles semblent perdues.",
      en: "The answers that were given have the old name, which nothing reads any more: they seem lost."
    ),
    duty: Words(
      fr: "Renommez la réponse dans les demandes, et dans les liens qui la préremplissent.",
      en: "Rename the answer in requests, and in the links that prefill it."
    ),
    examples: [
      .questions(
        before: "fields: {⟦code⟧: {type: text, label: Code postal}}",
        after: "fields: {⟦code_postal⟧: {type: text, label: Code postal}}"
      )
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let (old, new) = (Quoted(pair.before?.name ?? ""), Quoted(pair.after?.name ?? ""))
    return pair.change(kind) { question in
      Words(
        fr: "\(question.french) passe du nom \(old.french) au nom \(new.french)",
        en: "\(question.english) changes its name from \(old.english) to \(new.english)"
      )
    }
  }
}
