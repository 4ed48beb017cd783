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

  static func change(_ before: MessageDeclaration, _ after: MessageDeclaration, _ subject: Change.Subject) -> Change {
    let name = Quoted(after.title?.value ?? after.name.value)
    return Change(
      kind,
      Words(
        fr: "le message \(name.french) arrive à d’autres\(words(before, after).french)",
        en: "the message \(name.english) goes to others\(words(before, after).english)"
      ),
      subject,
      before: before.name.ownSpan,
      after: after.name.ownSpan
    )
  }

  private static func words(_ before: MessageDeclaration, _ after: MessageDeclaration) -> Words {
    func names(_ message: MessageDeclaration) -> String { message.addressees.map(\.value).joined(separator: ", ") }
    return TextChange.words(names(before), names(after))
  }
}
