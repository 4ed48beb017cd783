import FormCatalog
import FormSource

/// A limit changes, and it is not known in which direction.
enum LimitChanged {
  static let kind = ChangeKind(
    "limit-changed",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .notice],
    summary: Words(
      fr: "Une limite change, sans que l’on sache dire dans quel sens.",
      en: "A limit changes, and it is not known in which direction."
    ),
    reason: Words(
      fr: "Des réponses acceptées sont peut-être refusées.",
      en: "Answers that were accepted may be refused."
    ),
    examples: [
      .question(
        before:
          "type: text, label: Code, constraints: [{when: {intitule: {is: a}}, max_length: 3}]",
        after:
          "type: text, label: Code, constraints: [{when: {intitule: {is: b}}, max_length: 2}]"
      )
    ]
  )

  static func change(_ pair: FieldPair, _ limits: [Words]) -> Change {
    let names = LimitWords.joined(limits)
    let evidence = pair.refusedAnswer()
    // An answer that was accepted and is refused decides it.
    let impact: Impact = evidence == nil ? .undecided : .breaking
    let impacts: [Audience: Impact] =
      pair.advisesOnly ? [.drafts: .notice] : [.drafts: impact, .instruction: impact, .consumers: .notice]
    return pair.change(kind, impacts: impacts, evidence: evidence) { question in
      Words(
        fr: "\(question.french) n’accepte pas les mêmes réponses\u{A0}: \(names.french)",
        en: "\(question.english) does not accept the same answers: \(names.english)"
      )
    }
  }
}
