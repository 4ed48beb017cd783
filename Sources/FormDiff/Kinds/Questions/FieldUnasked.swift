import FormCatalog
import FormSource
import FormSubmission

/// Pages no longer ask a question.
enum FieldUnasked {
  static let kind = ChangeKind(
    "field-unasked",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une question n’est plus posée par les pages.",
      en: "Pages no longer ask a question."
    ),
    reason: Words(
      fr:
        "Seuls le préremplissage ou la valeur par défaut y répondent\u{A0}: un brouillon sans réponse ne peut plus en recevoir.",
      en: "Only prefills or its default answer it: a draft without an answer can no longer get one."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, optional: true",
        after: "type: text, label: Code, optional: true, asked: false"
      )
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let impacts: [Audience: Impact] =
      pair.after?.schema.requirement == .never ? [.drafts: .notice, .instruction: .notice] : kind.impacts
    return pair.change(kind, impacts: impacts) { question in
      Words(
        fr: "\(question.french) n’est plus posée par les pages",
        en: "\(question.english) is no longer asked by pages"
      )
    }
  }
}
