import FormCatalog
import FormSource

/// A deprecated scope can be kept by requests that have it.
enum ScopeKept {
  static let kind = ChangeKind(
    "scope-kept",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un scope déprécié peut être gardé par les demandes qui l’ont.",
      en: "A deprecated scope can be kept by requests that have it."
    ),
    reason: Words(
      fr: "Une demande modifiée après coup garde ce scope.",
      en: "A request that is changed afterwards keeps this scope."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2025-01-01\", writable: false}}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2025-01-01\", writable: true}}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, _ definition: Definition) -> Change {
    let scope = ScopeName(after)
    return Change(
      kind,
      Words(
        fr: "\(scope.french) peut être gardé par les demandes qui l’ont",
        en: "\(scope.english) can be kept by requests that have it"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
