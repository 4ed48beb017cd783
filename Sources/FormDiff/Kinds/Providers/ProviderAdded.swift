import FormCatalog
import FormSource

/// A data provider is added.
enum ProviderAdded {
  static let kind = ChangeKind(
    "provider-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Un fournisseur de données est ajouté.",
      en: "A data provider is added."
    ),
    reason: Words(
      fr: "Les définitions peuvent s’en réclamer.",
      en: "Definitions can name it."
    ),
    examples: [
      ChangeExample(
        .dataProviders,
        before: """
          shared:
            dinum: {name: DINUM}
          """,
        after: """
          shared:
            dinum: {name: DINUM}
            ⟦dgfip⟧: {name: DGFiP}
          """
      )
    ]
  )

  static func change(_ provider: DataProviderDeclaration) -> Change {
    Change(
      kind,
      Words(fr: "est un nouveau fournisseur de données", en: "is a new data provider"),
      Change.Subject(provider),
      after: provider.id.span
    )
  }
}
