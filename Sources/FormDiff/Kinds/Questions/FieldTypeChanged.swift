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
    let isAlike = isAlike(pair)
    let evidence = isAlike ? nil : pair.refusedAnswer()
    let isWider = evidence == nil && isText(pair)
    let impacts: [Audience: Impact] =
      isAlike
      ? [.drafts: .notice, .code: .notice]
      : isWider ? [.drafts: .notice, .consumers: .notice, .code: .breaking] : kind.impacts
    let (old, new) = (typeName(pair.before?.schema), typeName(pair.after?.schema))
    return pair.change(kind, impacts: impacts, evidence: evidence, isDutyDue: !isAlike && !isWider) { question in
      Words(
        fr: "\(question.french) attendait «\u{A0}\(old.french)\u{A0}» et attend «\u{A0}\(new.french)\u{A0}»",
        en: "\(question.english) expected “\(old.english)” and expects “\(new.english)”"
      )
    }
  }

  /// Whether texts of one line become texts of several, or the like: answers are read alike, and limits mean the same.
  static func isAlike(_ pair: FieldPair) -> Bool {
    guard let (old, new) = kindsOfTexts(pair) else { return false }
    return old.format == new.format && !old.hasOptions && !new.hasOptions
  }

  /// Whether any text may be answered that the limits admit, and was a text before.
  private static func isText(_ pair: FieldPair) -> Bool {
    guard let (_, new) = kindsOfTexts(pair) else { return false }
    return new.format == nil && !new.hasOptions
  }

  /// The types of the texts, where both sides are answered by one, or both by a list of them.
  private static func kindsOfTexts(_ pair: FieldPair) -> (old: FieldSchema.Kind, new: FieldSchema.Kind)? {
    guard let before = pair.before?.schema, let after = pair.after?.schema,
      (before.kind == .list) == (after.kind == .list)
    else { return nil }
    let (old, new) = (
      before.kind == .list ? before.itemKind : before.kind, after.kind == .list ? after.itemKind : after.kind
    )
    return old.shape == .text && new.shape == .text ? (old, new) : nil
  }

  /// The type, for a list that of its items.
  private static func typeName(_ field: FieldSchema?) -> Words {
    guard let field else { return Words(fr: "", en: "") }
    guard field.kind == .list else { return Words(fr: field.kind.frenchName, en: field.kind.rawValue) }
    return Words(
      fr: "\(field.kind.frenchName)\u{A0}: \(field.itemKind.frenchName)",
      en: "\(field.kind.rawValue) of \(field.itemKind.rawValue)"
    )
  }
}
