import FormCatalog
import FormSource

/// The answer that a question starts with changes.
enum FieldDefaultChanged {
  static let kind = ChangeKind(
    "field-default-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "La réponse donnée d’avance à une question change.",
      en: "The answer that a question starts with changes."
    ),
    reason: Words(
      fr: "Les nouvelles demandes ne commencent pas comme les précédentes.",
      en: "New requests do not start as the earlier ones did."
    ),
    examples: [
      .question(before: "type: text, label: Code", after: "type: text, label: Code, default: a"),
      .question(before: "type: text, label: Code, default: a", after: "type: text, label: Code, default: b"),
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let (old, new) = (text(pair.before), text(pair.after))
    return pair.change(kind) { question in
      switch (old, new) {
      case (let old?, let new?):
        Words(
          fr: "\(question.french) commence par \(new.french), et non plus par \(old.french)",
          en: "\(question.english) starts with \(new.english), and no longer with \(old.english)"
        )
      case (_, let new?):
        Words(
          fr: "\(question.french) commence par une réponse donnée d’avance\u{A0}: \(new.french)",
          en: "\(question.english) starts with an answer: \(new.english)"
        )
      case (let old, nil):
        Words(
          fr: "\(question.french) commence sans réponse, et non plus par \(old?.french ?? "")",
          en: "\(question.english) starts with no answer, and no longer with \(old?.english ?? "")"
        )
      }
    }
  }

  private static func text(_ field: FormField?) -> Words? {
    field?.defaultValue.map { AnswerWords.text($0, to: field) }
  }
}
