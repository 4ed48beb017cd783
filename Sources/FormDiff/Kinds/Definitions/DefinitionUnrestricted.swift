import FormCatalog
import FormSource

/// An organisation can have several requests.
enum DefinitionUnrestricted {
  static let kind = ChangeKind(
    "definition-unrestricted",
    [.drafts: .notice],
    summary: Words(
      fr: "Une organisation peut avoir plusieurs demandes.",
      en: "An organisation can have several requests."
    ),
    reason: Words(
      fr: "Elle peut en commencer une autre.",
      en: "It can start another one."
    ),
    examples: [
      .definition(
        before: "unique: ⟦true⟧",
        after: "unique: ⟦false⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "admet plusieurs demandes par organisation", en: "allows several requests per organisation"),
      Change.Subject(after),
      before: before.declaration.isUnique?.span,
      after: after.declaration.isUnique?.span
    )
  }
}
