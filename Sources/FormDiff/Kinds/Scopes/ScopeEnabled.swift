import FormCatalog
import FormSource

/// A scope can be ticked again.
enum ScopeEnabled {
  static let kind = ChangeKind(
    "scope-enabled",
    [.drafts: .notice],
    summary: Words(fr: "Un scope peut de nouveau être coché.", en: "A scope can be ticked again."),
    reason: Words(
      fr: "Le demandeur peut le demander.",
      en: "Applicants can ask for it."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, disabled: true}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    return Change(
      kind,
      Words(
        fr: "\(name.french) peut de nouveau être coché",
        en: "\(name.english) can be ticked again"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
