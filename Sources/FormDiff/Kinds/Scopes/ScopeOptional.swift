import FormCatalog
import FormSource

/// A scope is no longer always ticked.
enum ScopeOptional {
  static let kind = ChangeKind(
    "scope-optional",
    [.drafts: .notice, .consumers: .notice],
    summary: Words(fr: "Un scope n’est plus coché d’office.", en: "A scope is no longer always ticked."),
    reason: Words(
      fr: "Le demandeur choisit désormais, et une nouvelle demande peut ne pas l’avoir.",
      en: "Applicants now choose, and a new request may lack it."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, included: true}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    return Change(
      kind,
      Words(
        fr: "\(name.french) n’est plus coché d’office",
        en: "\(name.english) is no longer always ticked"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
