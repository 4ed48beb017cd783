import FormCatalog
import FormSource

/// A data provider is removed.
enum ProviderRemoved {
  static let kind = ChangeKind(
    "provider-removed",
    [.instruction: .breaking, .drafts: .notice],
    summary: Words(
      fr: "Un fournisseur de données est retiré.",
      en: "A data provider is removed."
    ),
    reason: Words(
      fr: "Les définitions qui s’en réclament n’ont plus de nom ni de logo à montrer.",
      en: "Definitions that name it have no name or logo to show."
    ),
    examples: [
      ChangeExample(
        .dataProviders,
        before: """
          shared:
            dinum: {name: DINUM}
            ⟦dgfip⟧: {name: DGFiP}
          """,
        after: """
          shared:
            dinum: {name: DINUM}
          """
      )
    ]
  )

  static func change(_ provider: DataProviderDeclaration) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus un fournisseur de données", en: "is no longer a data provider"),
      Change.Subject(provider),
      before: provider.id.span
    )
  }
}
