import FormCatalog
import FormSource

/// A definition is no longer shown to applicants.
enum DefinitionHidden {
  static let kind = ChangeKind(
    "definition-hidden",
    [.drafts: .notice, .links: .breaking],
    summary: Words(
      fr: "Une définition n’est plus montrée aux demandeurs.",
      en: "A definition is no longer shown to applicants."
    ),
    reason: Words(
      fr: "Elle quitte le catalogue, et les liens vers sa page ne mènent plus à rien.",
      en: "It leaves the catalogue, and links to its page lead nowhere."
    ),
    examples: [
      .definition(
        before: "name: Exemple",
        after: "public: ⟦false⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus montrée aux demandeurs", en: "is no longer shown to applicants"),
      Change.Subject(after),
      before: before.declaration.isPublic?.span,
      after: after.declaration.isPublic?.span
    )
  }
}
