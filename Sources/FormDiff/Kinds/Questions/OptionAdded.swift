import FormCatalog
import FormSource

/// An answer is added to those offered.
enum OptionAdded {
  static let kind = ChangeKind(
    "option-added",
    [.drafts: .notice, .instruction: .notice, .consumers: .notice, .code: .notice],
    summary: Words(
      fr: "Une réponse est ajoutée à celles proposées.",
      en: "An answer is added to those offered."
    ),
    reason: Words(
      fr: "Les programmes qui lisent les demandes rencontreront une valeur nouvelle.",
      en: "Programs that read requests will meet a new value."
    ),
    examples: [
      .question(
        before: "type: choice, label: Code, options: [a]",
        after: "type: choice, label: Code, options: [a, b]"
      )
    ]
  )

  static func change(_ pair: FieldPair, _ options: [FormField.Option]) -> Change {
    let names = QuotedList(options.map(\.label))
    return pair.change(kind, evidence: pair.newlyAcceptedAnswer(options.map { pair.choosing($0) })) { question in
      Words(
        fr: "\(question.french) propose aussi \(names.french)",
        en: "\(question.english) also offers \(names.english)"
      )
    }
  }
}
