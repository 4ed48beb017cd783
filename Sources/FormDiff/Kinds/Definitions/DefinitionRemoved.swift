import FormCatalog
import FormSource

/// A definition is removed.
enum DefinitionRemoved {
  static let kind = ChangeKind(
    "definition-removed",
    [
      .drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .links: .breaking,
      .code: .breaking,
    ],
    summary: Words(fr: "Une définition est retirée.", en: "A definition is removed."),
    reason: Words(
      fr: "Ses demandes et ses habilitations ne peuvent plus être montrées.",
      en: "Its requests and authorisations can no longer be shown."
    ),
    duty: Words(
      fr:
        "Migrez d’abord ses demandes et ses habilitations, ou rendez-la privée et fermée\u{A0}: `public: false`, `startable_by_applicant: false`.",
      en:
        "Migrate its requests and authorisations first, or make it private and closed: `public: false`, `startable_by_applicant: false`."
    ),
    examples: [
      .definitions(
        before: "exemple: {name: Exemple}\n⟦autre⟧: {name: Autre}\n",
        after: "exemple: {name: Exemple}\n"
      )
    ]
  )

  static func change(_ definition: Definition) -> Change {
    Change(
      kind,
      Words(fr: "est retirée", en: "is removed"),
      Change.Subject(definition),
      before: definition.declaration.id.span
    )
  }
}
