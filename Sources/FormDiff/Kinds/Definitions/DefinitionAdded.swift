import FormCatalog
import FormSource

/// A definition is added.
enum DefinitionAdded {
  static let kind = ChangeKind(
    "definition-added",
    [.links: .notice, .code: .notice],
    summary: Words(fr: "Une définition est ajoutée.", en: "A definition is added."),
    reason: Words(
      fr: "Elle apparaît au catalogue si elle est publique\u{A0}; rien d’autre ne change.",
      en: "It appears in the catalogue if it is public; nothing else changes."
    ),
    examples: [
      .definitions(
        before: "exemple: {name: Exemple}\n",
        after: "exemple: {name: Exemple}\n⟦autre⟧: {name: Autre}\n"
      )
    ]
  )

  static func change(_ definition: Definition) -> Change {
    Change(
      kind,
      Words(fr: "est ajoutée", en: "is added"),
      Change.Subject(definition),
      after: definition.declaration.id.span
    )
  }
}
