import FormCatalog
import FormSource

/// The address of a data provider’s site changes.
enum ProviderLinkChanged {
  static let kind = ChangeKind(
    "provider-link-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "L’adresse du site d’un fournisseur de données change.",
      en: "The address of a data provider’s site changes."
    ),
    reason: Words(
      fr: "Il est montré avec chacune de ses définitions.",
      en: "It is shown with each of its definitions."
    ),
    examples: [
      ChangeExample(
        .dataProviders,
        before: """
          shared:
            dinum: {name: DINUM, link: ⟦https://a.gouv.fr⟧}
          """,
        after: """
          shared:
            dinum: {name: DINUM, link: ⟦https://b.gouv.fr⟧}
          """
      )
    ]
  )

  static func change(_ before: DataProviderDeclaration, _ after: DataProviderDeclaration) -> Change {
    let text = TextChange.words(before.link?.value, after.link?.value)
    return Change(
      kind,
      Words(fr: "l’adresse\(text.french)", en: "the address\(text.english)"),
      Change.Subject(after),
      before: before.link?.span,
      after: after.link?.span
    )
  }
}
