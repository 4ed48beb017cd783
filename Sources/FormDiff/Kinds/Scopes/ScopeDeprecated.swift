import FormCatalog
import FormSource

/// A scope is deprecated, or since another day.
enum ScopeDeprecated {
  static let kind = ChangeKind(
    "scope-deprecated",
    [.drafts: .notice, .holders: .notice],
    summary: Words(
      fr: "Un scope est déprécié, ou l’est depuis un autre jour.",
      en: "A scope is deprecated, or since another day."
    ),
    reason: Words(
      fr: "À partir de ce jour, une nouvelle demande ne devrait plus le demander\u{A0}; ceux qui l’ont le gardent.",
      en: "From that day on, new requests should not ask for it; those who have it keep it."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2026-06-01\"}}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = Quoted(after.value)
    let day = after.declaration.deprecatedSince?.value ?? ""
    return Change(
      kind,
      Words(
        fr: "le scope \(name.french) est déprécié depuis le \(day)",
        en: "the scope \(name.english) is deprecated since \(day)"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
