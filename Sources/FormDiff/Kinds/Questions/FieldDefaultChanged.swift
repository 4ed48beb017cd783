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
      .question(before: "type: text, label: Code, default: a", after: "type: text, label: Code, default: b")
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    pair.change(kind) { question in
      Words(
        fr: "la réponse donnée d’avance à \(question.french) change",
        en: "the answer that \(question.english) starts with changes"
      )
    }
  }
}
