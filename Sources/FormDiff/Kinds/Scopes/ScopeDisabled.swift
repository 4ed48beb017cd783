import FormCatalog
import FormSource

/// A scope is shown and cannot be ticked.
enum ScopeDisabled {
  static let kind = ChangeKind(
    "scope-disabled",
    [.drafts: .breaking],
    summary: Words(fr: "Un scope est montré sans pouvoir être coché.", en: "A scope is shown and cannot be ticked."),
    reason: Words(
      fr: "Le demandeur le voit, et ne peut plus le demander.",
      en: "Applicants see it and can no longer ask for it."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, disabled: true}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    return Change(
      kind,
      Words(
        fr: "\(name.french) ne peut plus être coché",
        en: "\(name.english) can no longer be ticked"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
