import FormCatalog
import FormSource

/// An organisation can have one request only.
enum DefinitionRestricted {
  static let kind = ChangeKind(
    "definition-restricted",
    [.drafts: .breaking],
    summary: Words(
      fr: "Une organisation ne peut plus avoir qu’une demande.",
      en: "An organisation can have one request only."
    ),
    reason: Words(
      fr: "Celle qui en a déjà une ne peut pas en envoyer d’autre.",
      en: "One that already has a request cannot send another."
    ),
    examples: [
      .definition(
        before: "name: Exemple",
        after: "unique: ⟦true⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "n’admet plus qu’une demande par organisation", en: "allows only one request per organisation"),
      Change.Subject(after),
      before: before.declaration.isUnique?.span,
      after: after.declaration.isUnique?.span
    )
  }
}
