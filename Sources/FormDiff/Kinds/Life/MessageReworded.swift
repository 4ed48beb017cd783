import FormCatalog
import FormSource

/// A message says something else.
enum MessageReworded {
  static let kind = ChangeKind(
    "message-reworded",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un message dit autre chose, ou il attend autre chose de qui le reçoit.",
      en: "A message says something else, or expects something else of those who receive it."
    ),
    reason: Words(
      fr: "Ceux qui le reçoivent lisent d’autres mots, ou ont autre chose à faire.",
      en: "Those who receive it read other words, or have something else to do."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: ⟦Reçu⟧, text: Reçu.}
          """,
        after: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: ⟦Bien reçu⟧, text: Reçu.}
          """
      )
    ]
  )

  /// - Parameters:
  ///   - before: the message.
  ///   - after: the same message afterwards.
  ///   - parts: which of its texts change.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ before: MessageDeclaration,
    _ after: MessageDeclaration,
    _ parts: KeyChanges,
    _ subject: Change.Subject
  ) -> Change {
    let text = parts.words
    return Change(kind, subject, before: before, after: after, at: parts.places) { name in
      Words(fr: "le message \(name.french)\(text.french)", en: "the message \(name.english)\(text.english)")
    }
  }
}
