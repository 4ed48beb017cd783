import FormCatalog
import FormEmitters
import FormSource

/// A scope becomes deprecated, or the date of its deprecation changes.
enum ScopeDeprecated {
  static let kind = ChangeKind(
    "scope-deprecated",
    [.drafts: .notice, .holders: .notice],
    summary: Words(
      fr: "Un scope est déprécié, ou l’est depuis un autre jour.",
      en: "A scope becomes deprecated, or the date of its deprecation changes."
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
    let name = ScopeName(after)
    let (former, day) = (before.declaration.deprecatedSince?.value, after.declaration.deprecatedSince?.value ?? "")
    return Change(
      kind,
      Words(
        fr: "\(name.french) est déprécié à partir du \(DayWords.text(day))"
          + (former.map { " (auparavant\u{A0}: du \(DayWords.text($0)))" } ?? ""),
        en: "\(name.english) is deprecated from \(day) on" + (former.map { " (formerly from \($0))" } ?? "")
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
