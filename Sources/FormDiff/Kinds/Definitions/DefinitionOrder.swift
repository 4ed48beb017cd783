import FormCatalog
import FormSource

/// The definitions of a file are in another order.
enum DefinitionOrder {
  static let kind = ChangeKind(
    "definition-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les définitions d’un fichier sont dans un autre ordre.",
      en: "The definitions of a file are in another order."
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

  static func change(_ definition: Definition, at place: ByteSpan?) -> Change {
    Change(
      kind,
      Words(fr: "a une autre place parmi les définitions", en: "has another place among the definitions"),
      Change.Subject(definition),
      after: place
    )
  }
}
