import FormCatalog
import FormSource

/// Pages now ask a question.
enum FieldAsked {
  static let kind = ChangeKind(
    "field-asked",
    [.drafts: .notice],
    summary: Words(
      fr: "Une question est désormais posée par les pages.",
      en: "Pages now ask a question."
    ),
    reason: Words(
      fr: "Seuls le préremplissage ou la valeur par défaut y répondaient.",
      en: "Only prefills or its default answered it."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, optional: true, asked: false",
        after: "type: text, label: Code, optional: true"
      )
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    pair.change(kind) { question in
      Words(
        fr: "\(question.french) est désormais posée par les pages",
        en: "\(question.english) is now asked by pages"
      )
    }
  }
}
