import FormCatalog
import FormSource

/// A form no longer lets a scope be ticked or unticked.
enum ScopeLocked {
  static let kind = ChangeKind(
    "scope-locked",
    [.drafts: .breaking],
    summary: Words(
      fr: "Un formulaire ne laisse plus cocher ni décocher un scope.",
      en: "A form no longer lets a scope be ticked or unticked."
    ),
    reason: Words(
      fr: "Il reste comme le formulaire l’a prérempli.",
      en: "It stays as the form has prefilled it."
    ),
    examples: [
      .form(
        before: "name: Un",
        after: "name: Un\nscopes_config: {disabled: [⟦identite⟧]}"
      )
    ]
  )

  static func change(_ scopes: FormScopes) -> Change {
    return Change(
      kind,
      scopes.words(
        one: Words(fr: "est verrouillé", en: "is locked"),
        many: Words(fr: "sont verrouillés", en: "are locked")
      ),
      Change.Subject(scopes.after),
      before: nil,
      after: scopes.place(in: scopes.after, \.disabled)
    )
  }
}
