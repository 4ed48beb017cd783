import FormCatalog
import FormSource

/// A deprecated scope can no longer be kept by requests that have it.
enum ScopeClosed {
  static let kind = ChangeKind(
    "scope-closed",
    [.drafts: .breaking, .instruction: .breaking],
    summary: Words(
      fr: "Un scope déprécié ne peut plus être gardé par les demandes qui l’ont.",
      en: "A deprecated scope can no longer be kept by requests that have it."
    ),
    reason: Words(
      fr: "Une demande modifiée après coup perd ce scope.",
      en: "A request that is changed afterwards loses this scope."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2025-01-01\", writable: true}}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, deprecated: {since: \"2025-01-01\", writable: false}}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, _ definition: Definition) -> Change {
    let scope = ScopeName(after)
    return Change(
      kind,
      Words(
        fr: "\(scope.french) ne peut plus être gardé par les demandes qui l’ont",
        en: "\(scope.english) can no longer be kept by requests that have it"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
