import FormCatalog
import FormSource

/// A question accepts fewer answers.
enum LimitTightened {
  static let kind = ChangeKind(
    "limit-tightened",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .notice],
    summary: Words(
      fr: "Une question accepte moins de réponses.",
      en: "A question accepts fewer answers."
    ),
    reason: Words(
      fr: "Un brouillon dont la réponse ne convient plus est refusé à l’envoi.",
      en: "A draft whose answer no longer fits is refused."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, max_length: 20",
        after: "type: text, label: Code, max_length: 10"
      ),
      .question(before: "type: integer, label: Code", after: "type: integer, label: Code, minimum: 3"),
      .question(
        before: "type: text, label: Code, pattern: '[A-Z]+'",
        after: "type: text, label: Code, pattern: '[A-Z]{2}'"
      ),
    ]
  )

  static func change(_ pair: FieldPair, _ limits: [Words]) -> Change {
    let names = LimitWords.joined(limits)
    return pair.change(kind, impacts: pair.advisesOnly ? [.drafts: .notice] : nil, evidence: pair.refusedAnswer()) {
      question in
      Words(
        fr: "\(question.french) est plus stricte\u{A0}: \(names.french)",
        en: "\(question.english) is stricter: \(names.english)"
      )
    }
  }
}
