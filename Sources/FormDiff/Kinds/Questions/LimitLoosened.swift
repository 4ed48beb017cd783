import FormCatalog
import FormSource

/// A question accepts more answers.
enum LimitLoosened {
  static let kind = ChangeKind(
    "limit-loosened",
    [.drafts: .notice, .instruction: .notice, .consumers: .notice],
    summary: Words(
      fr: "Une question accepte plus de réponses.",
      en: "A question accepts more answers."
    ),
    reason: Words(
      fr: "Les programmes qui lisent les demandes peuvent y trouver ce qui était refusé.",
      en: "Programs that read requests may find what was refused."
    ),
    examples: [
      .question(
        before: "type: document, label: Code, accept: [application/pdf]",
        after: "type: document, label: Code, accept: [application/pdf, image/png]"
      ),
      .question(
        before: "type: text, label: Code, pattern: '[a-f]{2}'",
        after: "type: text, label: Code, pattern: '[a-z]{2}'"
      ),
    ]
  )

  static func change(_ pair: FieldPair, _ limits: [Words]) -> Change {
    let names = LimitWords.joined(limits)
    return pair.change(kind, impacts: pair.isAdvice ? [.drafts: .notice] : nil, evidence: pair.newlyAcceptedAnswer()) {
      question in
      Words(
        fr: "\(question.french) est moins stricte\u{A0}: \(names.french)",
        en: "\(question.english) is less strict: \(names.english)"
      )
    }
  }
}
