import FormCatalog
import FormSource

/// The address for help changes.
enum SupportChanged {
  static let kind = ChangeKind(
    "support-changed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "L’adresse où l’on demande de l’aide change.",
      en: "The address for help changes."
    ),
    reason: Words(
      fr: "Les messages partent à une autre équipe.",
      en: "Messages go to another team."
    ),
    examples: [
      .definition(
        before: "support_email: ⟦support@exemple.gouv.fr⟧",
        after: "support_email: ⟦aide@exemple.gouv.fr⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text = TextChange.words(before.declaration.supportEmail?.value, after.declaration.supportEmail?.value)
    return Change(
      kind,
      Words(fr: "l’adresse d’aide\(text.french)", en: "the address for help\(text.english)"),
      Change.Subject(after),
      before: before.declaration.supportEmail?.span,
      after: after.declaration.supportEmail?.span
    )
  }
}
