import FormCatalog
import FormSource

/// The logo of a data provider changes.
enum ProviderLogoChanged {
  static let kind = ChangeKind(
    "provider-logo-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Le logo d’un fournisseur de données change.",
      en: "The logo of a data provider changes."
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
            dinum: {name: DINUM, logo: ⟦a.png⟧}
          """,
        after: """
          shared:
            dinum: {name: DINUM, logo: ⟦b.png⟧}
          """
      )
    ]
  )

  static func change(_ before: DataProviderDeclaration, _ after: DataProviderDeclaration) -> Change {
    let text = TextChange.words(before.logo?.value, after.logo?.value)
    return Change(
      kind,
      Words(fr: "le logo\(text.french)", en: "the logo\(text.english)"),
      Change.Subject(after),
      before: before.logo?.span,
      after: after.logo?.span
    )
  }
}
