import FormCatalog
import FormSource
import FormSubmission

/// The type of a question changes.
enum FieldTypeChanged {
  static let kind = ChangeKind(
    "field-type-changed",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "La nature d’une question change.",
      en: "The type of a question changes."
    ),
    reason: Words(
      fr: "Les réponses déjà données peuvent ne plus être de celles qu’elle attend.",
      en: "The answers that were given may not be of the type that it expects."
    ),
    duty: Words(
      fr: "Convertissez les réponses déjà données.",
      en: "Convert the answers that were given."
    ),
    examples: [
      .question(before: "type: text, label: Code", after: "type: integer, label: Code"),
      .question(before: "type: text, label: Code", after: "type: long_text, label: Code"),
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let (old, new) = (pair.before?.schema, pair.after?.schema)
    // Texts of one line or of several are read alike.
    let isAlike =
      old?.kind.shape == new?.kind.shape && old?.kind.format == new?.kind.format && old?.itemKind == new?.itemKind
    // Whatever was accepted is a text.
    let isWider =
      old?.kind.shape == .text && new?.kind.shape == .text && new?.kind.format == nil && new?.limits.options == nil
      && old?.itemKind == new?.itemKind && pair.refusedAnswer() == nil
    let impacts: [Audience: Impact] =
      isAlike
      ? [.drafts: .notice, .code: .notice]
      : isWider ? [.drafts: .notice, .consumers: .notice, .code: .breaking] : kind.impacts
    func name(_ kind: FieldSchema.Kind?) -> String { kind?.rawValue ?? "" }
    return pair.change(kind, impacts: impacts, evidence: isAlike ? nil : pair.refusedAnswer()) { question in
      Words(
        fr:
          "\(question.french) attendait «\u{A0}\(old?.kind.frenchName ?? "")\u{A0}» et attend «\u{A0}\(new?.kind.frenchName ?? "")\u{A0}»",
        en: "\(question.english) expected “\(name(old?.kind))” and expects “\(name(new?.kind))”"
      )
    }
  }
}
