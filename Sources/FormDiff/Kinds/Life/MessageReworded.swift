import FormCatalog
import FormSource

/// A message says something else.
enum MessageReworded {
  static let kind = ChangeKind(
    "message-reworded",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un message dit autre chose.",
      en: "A message says something else."
    ),
    reason: Words(
      fr: "Ceux qui le reçoivent lisent d’autres mots.",
      en: "Those who receive it read other words."
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
              ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Bien reçu, text: Reçu.}
          """
      )
    ]
  )

  static func change(_ before: MessageDeclaration, _ after: MessageDeclaration, _ subject: Change.Subject) -> Change {
    Change(kind, subject, before: before, after: after) { name in
      Words(fr: "le message \(name.french) dit autre chose", en: "the message \(name.english) says something else")
    }
  }
}
