import FormCatalog
import FormSource

/// A message is sent at another moment or on another condition.
enum MessageRescheduled {
  static let kind = ChangeKind(
    "message-rescheduled",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un message part à un autre moment ou à une autre condition.",
      en: "A message is sent at another moment or on another condition."
    ),
    reason: Words(
      fr: "On l’attend quand il ne part plus.",
      en: "It is waited for when it is no longer sent."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            messages:
              ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
          """,
        after: """
          exemple:
            messages:
              ⟦recu⟧: {title: Reçu, event: approve, to: [applicant], subject: Reçu, text: Reçu.}
          """
      )
    ]
  )

  /// - Parameters:
  ///   - before: the message.
  ///   - after: the same message afterwards.
  ///   - occasions: when it is sent, on both sides.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ before: MessageDeclaration,
    _ after: MessageDeclaration,
    _ occasions: MessageOccasions,
    _ subject: Change.Subject
  ) -> Change {
    let text = occasions.words
    return Change(kind, subject, before: before, after: after) { name in
      Words(
        fr: "le message \(name.french) part désormais \(text.french)",
        en: "the message \(name.english) is now sent \(text.english)"
      )
    }
  }
}
