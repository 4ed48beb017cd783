import FormCatalog
import FormSource

/// Definitions stand in another order.
enum DefinitionOrder {
  static let kind = ChangeKind(
    "definition-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les définitions sont dans un autre ordre.",
      en: "Definitions stand in another order."
    ),
    reason: Words(
      fr: "Les pages les présentent dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Pages show them in another order; nothing else changes."
    ),
    examples: [
      .definitions(
        before: "autre: {name: Autre}\nexemple: {name: Exemple}\n",
        after: "⟦exemple⟧: {name: Exemple}\nautre: {name: Autre}\n"
      )
    ]
  )

  static func change(_ first: Definition) -> Change {
    Change(
      kind,
      Words(fr: "les définitions sont dans un autre ordre", en: "the definitions stand in another order"),
      Change.Subject(first),
      after: first.declaration.id.span
    )
  }
}
