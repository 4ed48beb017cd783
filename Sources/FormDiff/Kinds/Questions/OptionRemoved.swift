import FormCatalog
import FormSource

/// An answer is no longer offered.
enum OptionRemoved {
  static let kind = ChangeKind(
    "option-removed",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Une réponse n’est plus proposée.",
      en: "An answer is no longer offered."
    ),
    reason: Words(
      fr: "Un brouillon ou une demande qui l’a choisie est refusé.",
      en: "A draft or a request that has chosen it is refused."
    ),
    duty: Words(
      fr: "Remplacez cette valeur dans les demandes qui l’ont.",
      en: "Replace this value in the requests that have it."
    ),
    examples: [
      .question(
        before: "type: choice, label: Code, options: [a, b]",
        after: "type: choice, label: Code, options: [a]"
      )
    ]
  )

  static func change(_ pair: FieldPair, _ options: [FormField.Option]) -> Change {
    let names = QuotedList(options.map(\.label))
    return pair.change(kind, evidence: pair.refusedAnswer(options.map { pair.choosing($0) })) { question in
      Words(
        fr: "\(question.french) ne propose plus \(names.french)",
        en: "\(question.english) no longer offers \(names.english)"
      )
    }
  }
}
