import FormCatalog
import FormSource

/// The answers that are offered change their order.
enum OptionOrder {
  static let kind = ChangeKind(
    "option-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les réponses proposées changent d’ordre.",
      en: "The answers that are offered change their order."
    ),
    reason: Words(
      fr: "Les réponses restent les mêmes\u{A0}: seule la page change.",
      en: "The answers stay the same: only the page changes."
    ),
    examples: [
      .question(
        before: "type: choice, label: Code, options: [a, b]",
        after: "type: choice, label: Code, options: [b, a]"
      )
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    pair.change(kind) { question in
      Words(
        fr: "les réponses proposées par \(question.french) changent d’ordre",
        en: "the answers that \(question.english) offers change their order"
      )
    }
  }
}
