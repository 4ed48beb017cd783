import FormCatalog
import FormSource

/// A form no longer shows a scope.
enum ScopeHidden {
  static let kind = ChangeKind(
    "scope-hidden",
    [.drafts: .breaking],
    summary: Words(
      fr: "Un formulaire ne montre plus un scope.",
      en: "A form no longer shows a scope."
    ),
    reason: Words(
      fr: "Les demandeurs qui passent par ce formulaire ne peuvent plus le demander.",
      en: "Applicants who use this form can no longer ask for it."
    ),
    examples: [
      .form(
        before: "name: Un",
        after: "name: Un\nscopes_config: {hide: [⟦identite⟧]}"
      )
    ]
  )

  static func change(_ scopes: FormScopes) -> Change {
    return Change(
      kind,
      scopes.words(
        one: Words(fr: "n’est plus montré", en: "is no longer shown"),
        many: Words(fr: "ne sont plus montrés", en: "are no longer shown")
      ),
      Change.Subject(scopes.after),
      before: nil,
      after: scopes.place(in: scopes.after, \.hidden)
    )
  }
}
