import FormCatalog
import FormSource

/// A definition belongs to another data provider.
enum ProviderChanged {
  static let kind = ChangeKind(
    "provider-changed",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Une définition relève d’un autre fournisseur de données.",
      en: "A definition belongs to another data provider."
    ),
    reason: Words(
      fr: "Son nom et son logo changent sur toutes les pages.",
      en: "Its name and logo change on all pages."
    ),
    examples: [
      .definition(
        before: "provider: ⟦dinum⟧",
        after: "provider: ⟦dgfip⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text = TextChange.words(before.declaration.provider?.value, after.declaration.provider?.value)
    return Change(
      kind,
      Words(fr: "le fournisseur de données\(text.french)", en: "the data provider\(text.english)"),
      Change.Subject(after),
      before: before.declaration.provider?.span,
      after: after.declaration.provider?.span
    )
  }
}
