import FormCatalog
import FormSource

/// A scope is always ticked.
enum ScopeIncluded {
  static let kind = ChangeKind(
    "scope-included",
    [.drafts: .notice, .consumers: .notice],
    summary: Words(fr: "Un scope est coché d’office.", en: "A scope is always ticked."),
    reason: Words(
      fr: "Toute nouvelle demande l’aura, et le demandeur ne peut pas le décocher.",
      en: "Every new request has it, and applicants cannot untick it."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, included: true}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    return Change(
      kind,
      Words(fr: "\(name.french) est coché d’office", en: "\(name.english) is always ticked"),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
