import FormCatalog
import FormSource

/// A definition is shown to applicants.
enum DefinitionPublished {
  static let kind = ChangeKind(
    "definition-published",
    [.links: .notice],
    summary: Words(fr: "Une définition est montrée aux demandeurs.", en: "A definition is shown to applicants."),
    reason: Words(
      fr: "Elle entre au catalogue.",
      en: "It enters the catalogue."
    ),
    examples: [
      .definition(
        before: "public: ⟦false⟧",
        after: "public: ⟦true⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "est montrée aux demandeurs", en: "is shown to applicants"),
      Change.Subject(after),
      before: before.declaration.isPublic?.span,
      after: after.declaration.isPublic?.span
    )
  }
}
