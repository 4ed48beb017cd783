import FormCatalog
import FormSource

/// The address at which an authorisation is used changes.
enum AccessLinkChanged {
  static let kind = ChangeKind(
    "access-link-changed",
    [.holders: .notice],
    summary: Words(
      fr: "L’adresse à laquelle on utilise une habilitation change.",
      en: "The address at which an authorisation is used changes."
    ),
    reason: Words(
      fr: "Le détenteur est mené ailleurs\u{A0}: l’ancienne adresse doit encore répondre.",
      en: "Holders are led elsewhere: the former address still has to answer."
    ),
    examples: [
      .definition(
        before: "access_link: ⟦https://exemple.gouv.fr/a⟧",
        after: "access_link: ⟦https://exemple.gouv.fr/b⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text = TextChange.words(before.declaration.accessLink?.value, after.declaration.accessLink?.value)
    return Change(
      kind,
      Words(
        fr: "l’adresse à laquelle elle mène une fois accordée\(text.french)",
        en: "the address to which it leads once granted\(text.english)"
      ),
      Change.Subject(after),
      before: before.declaration.accessLink?.span,
      after: after.declaration.accessLink?.span
    )
  }
}
