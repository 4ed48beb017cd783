import FormCatalog
import FormSource

/// The name of a data provider changes.
enum ProviderRetitled {
  static let kind = ChangeKind(
    "provider-retitled",
    [.drafts: .notice],
    summary: Words(
      fr: "Le nom d’un fournisseur de données change.",
      en: "The name of a data provider changes."
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
            dinum: {name: ⟦DINUM⟧}
          """,
        after: """
          shared:
            dinum: {name: ⟦Dinum⟧}
          """
      )
    ]
  )

  static func change(_ before: DataProviderDeclaration, _ after: DataProviderDeclaration) -> Change {
    let text = TextChange.words(before.name?.value, after.name?.value)
    return Change(
      kind,
      Words(fr: "le nom\(text.french)", en: "the name\(text.english)"),
      Change.Subject(after),
      before: before.name?.span,
      after: after.name?.span
    )
  }
}
