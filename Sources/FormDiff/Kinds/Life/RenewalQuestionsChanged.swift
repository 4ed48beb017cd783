import FormCatalog
import FormSource

/// What is asked for a renewal changes, or which answers mean that something has changed.
enum RenewalQuestionsChanged {
  static let kind = ChangeKind(
    "renewal-questions-changed",
    [.holders: .undecided],
    summary: Words(
      fr: "Ce que demande le formulaire de renouvellement change.",
      en: "What the renewal form asks changes."
    ),
    reason: Words(
      fr: "Qui a commencé à renouveler a d’autres réponses à donner.",
      en: "Whoever has begun to renew has other answers to give."
    ),
    examples: [
      ChangeExample(
        .life,
        before: renewal("changement: { type: boolean, label: Quelque chose a changé }"),
        after: renewal(
          "changement: { type: boolean, label: Quelque chose a changé }, ⟦besoin⟧: { type: boolean, label: Encore utile }"
        )
      )
    ]
  )

  private static func renewal(_ fields: String) -> String {
    """
    exemple:
      renewal:
        of: le jeton
        every: 18
        by: applicant
        reminders: [3]
        blocks: [{ name: suite, title: Suite, fields: { \(fields) } }]
    """
  }

  /// - Parameters:
  ///   - before: the renewal as it was; nil where nothing was asked.
  ///   - after: the renewal as it is.
  ///   - questions: what has changed in its questions.
  ///   - subject: the definition.
  /// - Returns: nil where nothing has changed.
  static func change(
    _ before: RenewalForms.Renewal?,
    _ after: RenewalForms.Renewal?,
    _ questions: [Change],
    _ subject: Change.Subject
  ) -> Change? {
    var words: [Words] = []
    var places = (before: before?.place, after: after?.place)
    if let first = questions.first { places = (first.before, first.after) }
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, .some): words.append(Words(fr: "il pose des questions", en: "it asks questions"))
    case (.some, nil): words.append(Words(fr: "il ne pose plus de questions", en: "it no longer asks anything"))
    case (.some, .some): words += questions.map(\.message)
    }
    if before?.declaration.change?.condition != after?.declaration.change?.condition, before != nil, after != nil {
      let change = Words(
        fr: "d’autres réponses disent que quelque chose a changé",
        en: "other answers mean that something has changed"
      )
      words.append(change)
      if questions.isEmpty { places = (before?.declaration.change?.span, after?.declaration.change?.span) }
    }
    guard !words.isEmpty else { return nil }
    return Change(
      kind,
      Words(
        fr: "le formulaire de renouvellement\u{A0}: " + words.map(\.french).joined(separator: "\u{A0}; "),
        en: "the renewal form: " + words.map(\.english).joined(separator: "; ")
      ),
      subject,
      before: places.before,
      after: places.after
    )
  }
}

extension RenewalForms.Renewal {
  /// Its first question.
  fileprivate var place: ByteSpan? { declaration.blocks.first?.fields.first?.name.span }
}
