import FormCatalog
import FormSource

/// What a browser fills in of its own accord changes.
enum FieldAutofillChanged {
  static let kind = ChangeKind(
    "field-autofill-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Ce qu’un navigateur remplit de lui-même dans une question change.",
      en: "What a browser fills in for a question changes."
    ),
    reason: Words(
      fr: "Le demandeur y trouve une autre donnée de son navigateur, ou plus aucune.",
      en: "Applicants find other data of their browser there, or none."
    ),
    examples: [
      .question(
        before: "type: text, label: Code",
        after: "type: text, label: Code, autocomplete: postal-code"
      ),
      .question(
        before: "type: text, label: Code, autocomplete: name",
        after: "type: text, label: Code, autocomplete: postal-code"
      ),
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let text = TextChange.words(pair.before?.autocomplete, pair.after?.autocomplete)
    return pair.change(kind) { question in
      Words(
        fr: "ce que le navigateur remplit à \(question.french)\(text.french)",
        en: "what browsers fill in for \(question.english)\(text.english)"
      )
    }
  }
}
