import FormCatalog
import FormSource

/// A scope is no longer deprecated.
enum ScopeRestored {
  static let kind = ChangeKind(
    "scope-restored",
    [.drafts: .notice],
    summary: Words(fr: "Un scope n’est plus déprécié.", en: "A scope is no longer deprecated."),
    reason: Words(
      fr: "Les nouvelles demandes peuvent de nouveau le demander.",
      en: "New requests can ask for it again."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2026-06-01\"}}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    return Change(
      kind,
      Words(fr: "\(name.french) n’est plus déprécié", en: "\(name.english) is no longer deprecated"),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
