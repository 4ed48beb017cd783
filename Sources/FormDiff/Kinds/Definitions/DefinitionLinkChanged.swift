import FormCatalog
import FormSource

/// The page that presents an API changes.
enum DefinitionLinkChanged {
  static let kind = ChangeKind(
    "definition-link-changed",
    [.drafts: .notice],
    summary: Words(fr: "La page qui présente une API change.", en: "The page that presents an API changes."),
    reason: Words(
      fr: "Le demandeur est mené à une autre adresse.",
      en: "Applicants are led to another address."
    ),
    examples: [
      .definition(
        before: "link: ⟦https://exemple.gouv.fr/a⟧",
        after: "link: ⟦https://exemple.gouv.fr/b⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text = TextChange.words(before.declaration.link?.value, after.declaration.link?.value)
    return Change(
      kind,
      Words(
        fr: "l’adresse de la page qui la présente\(text.french)",
        en: "the address of the page that presents it\(text.english)"
      ),
      Change.Subject(after),
      before: before.declaration.link?.span,
      after: after.declaration.link?.span
    )
  }
}
