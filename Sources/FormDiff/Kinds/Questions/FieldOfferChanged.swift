import FormCatalog
import FormSource

/// Pages offer other answers to a question, or let applicants choose one only.
enum FieldOfferChanged {
  static let kind = ChangeKind(
    "field-offer-changed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Les pages proposent d’autres réponses à une question, ou en laissent choisir une seule.",
      en: "Pages offer other answers to a question, or let applicants choose one only."
    ),
    reason: Words(
      fr: "Ce qui est accepté ne change pas\u{A0}; le demandeur ne trouve plus ce qu’il trouvait.",
      en: "What is accepted does not change; applicants no longer find what they found."
    ),
    examples: [
      .question(
        before: "type: choices, label: Code, options: [a, b]",
        after: "type: choices, label: Code, options: [a, b], offered: [a]"
      ),
      .question(
        before: "type: choices, label: Code, options: [a, b]",
        after: "type: choices, label: Code, options: [a, b], single: true"
      ),
      .question(
        before: "type: text, label: Code, suggestions: [a, b]",
        after: "type: text, label: Code, suggestions: [a]"
      ),
    ]
  )

  /// How many answers may be chosen and which are offered are two causes.
  static func changes(_ pair: FieldPair) -> [Change] {
    guard let before = pair.before, let after = pair.after else { return [] }
    var changes: [Change] = []
    if before.asking.isSingle != after.asking.isSingle {
      changes.append(number(pair, isSingle: after.asking.isSingle))
    }
    // Options stand in their own order, whatever that of those that are offered.
    if before.asking.offered.map(Set.init) != after.asking.offered.map(Set.init)
      || before.suggestions.map(\.value) != after.suggestions.map(\.value)
    {
      changes.append(offer(pair))
    }
    return changes
  }

  private static func number(_ pair: FieldPair, isSingle: Bool) -> Change {
    pair.change(kind) { question in
      isSingle
        ? Words(
          fr: "\(question.french) n’admet plus qu’une réponse sur les pages",
          en: "pages let applicants choose one answer only to \(question.english)"
        )
        : Words(
          fr: "\(question.french) admet plusieurs réponses sur les pages",
          en: "pages let applicants choose several answers to \(question.english)"
        )
    }
  }

  private static func offer(_ pair: FieldPair) -> Change {
    let values = offered(pair.after)
    let names = QuotedList(values)
    return pair.change(kind) { question in
      Words(
        fr: "les pages proposent \(values.isEmpty ? "librement de répondre" : names.french) à \(question.french)",
        en: "pages offer \(values.isEmpty ? "no answers" : names.english) for \(question.english)"
      )
    }
  }

  /// What pages show as possible answers.
  private static func offered(_ field: FormField?) -> [String] {
    guard let field else { return [] }
    return field.offeredOptions(besides: []).map(\.label) + field.suggestions.map(\.label)
  }
}
