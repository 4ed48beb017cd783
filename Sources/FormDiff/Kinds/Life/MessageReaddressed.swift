import FormCatalog
import FormSource

/// A message goes to others.
enum MessageReaddressed {
  static let kind = ChangeKind(
    "message-readdressed",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un message arrive à d’autres.",
      en: "A message goes to others."
    ),
    reason: Words(
      fr: "Certains ne sont plus prévenus, d’autres le sont sans l’avoir demandé.",
      en: "Some are no longer told, others are without having asked."
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
              ⟦recu⟧: {title: Reçu, event: submit, to: [applicant, instructors], subject: Reçu, text: Reçu.}
          """
      )
    ]
  )

  /// - Parameters:
  ///   - before: the message.
  ///   - after: the same message afterwards.
  ///   - people: those who receive it on both sides, in the open, in copy and unseen.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ before: MessageDeclaration,
    _ after: MessageDeclaration,
    _ people: (before: [[String]], after: [[String]]),
    _ subject: Change.Subject
  ) -> Change {
    let text = TextChange.words(names(people.before), names(people.after))
    return Change(kind, subject, before: before, after: after) { name in
      Words(
        fr: "le message \(name.french) arrive à d’autres\(text.french)",
        en: "the message \(name.english) goes to others\(text.english)"
      )
    }
  }

  private static func names(_ people: [[String]]) -> String {
    zip(["", "cc ", "bcc "], people).flatMap { mark, names in names.map { mark + $0 } }.joined(separator: ", ")
  }
}
