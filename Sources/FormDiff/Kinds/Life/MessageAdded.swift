import FormCatalog
import FormSource

/// A message is now sent.
enum MessageAdded {
  static let kind = ChangeKind(
    "message-added",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un message part désormais.",
      en: "A message is now sent."
    ),
    reason: Words(
      fr: "Ceux qui le reçoivent ne l’attendaient pas.",
      en: "Those who receive it did not expect it."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
          """,
        after: """
          exemple:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
              ⟦accord⟧: {title: Accord, event: approve, to: [applicant], subject: Accord, text: Oui.}
          """
      )
    ]
  )

  static func change(_ message: MessageDeclaration, _ subject: Change.Subject) -> Change {
    Change(kind, subject, after: message) { name in
      Words(fr: "le message \(name.french) part désormais", en: "the message \(name.english) is now sent")
    }
  }
}
