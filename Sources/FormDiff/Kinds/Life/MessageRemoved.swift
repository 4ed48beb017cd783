import FormCatalog
import FormSource

/// A message is no longer sent.
enum MessageRemoved {
  static let kind = ChangeKind(
    "message-removed",
    [.instruction: .breaking, .holders: .breaking],
    summary: Words(
      fr: "Un message ne part plus.",
      en: "A message is no longer sent."
    ),
    reason: Words(
      fr: "Ceux qui l’attendent ne sont plus prévenus.",
      en: "Those who wait for it are no longer told."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
              ⟦accord⟧: {title: Accord, event: approve, to: [applicant], subject: Accord, text: Oui.}
          """,
        after: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
          """
      )
    ]
  )

  static func change(_ message: MessageDeclaration, _ subject: Change.Subject) -> Change {
    Change(kind, subject, before: message) { name in
      Words(fr: "le message \(name.french) ne part plus", en: "the message \(name.english) is no longer sent")
    }
  }
}
