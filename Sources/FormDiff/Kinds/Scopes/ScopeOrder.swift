import FormCatalog
import FormSource

/// The scopes of a definition are in another order.
enum ScopeOrder {
  static let kind = ChangeKind(
    "scope-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les scopes d’une définition sont dans un autre ordre.",
      en: "The scopes of a definition are in another order."
    ),
    reason: Words(
      fr: "Le demandeur les lit dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Applicants read them in another order; nothing else changes."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: adresse}, {name: Nom, value: ⟦nom⟧}]",
        after: "scopes: [{name: Nom, value: ⟦nom⟧}, {name: Adresse, value: adresse}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    Change(
      kind,
      Words(fr: "les scopes sont dans un autre ordre", en: "the scopes are in another order"),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
