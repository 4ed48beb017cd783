import FormCatalog
import FormSource

/// A form lets a scope be ticked and unticked that it locked.
enum ScopeUnlocked {
  static let kind = ChangeKind(
    "scope-unlocked",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un formulaire laisse cocher et décocher un scope qu’il verrouillait.",
      en: "A form lets a scope be ticked and unticked that it locked."
    ),
    reason: Words(
      fr: "Les demandes faites par ce formulaire peuvent s’écarter de ce qu’il préremplit.",
      en: "Requests made with this form may depart from what it prefills."
    ),
    examples: [
      .form(
        before: "name: Un\nscopes_config: {disabled: [⟦identite⟧]}",
        after: "name: Un"
      )
    ]
  )

  static func change(_ scopes: FormScopes) -> Change {
    return Change(
      kind,
      scopes.words(
        one: Words(fr: "n’est plus verrouillé", en: "is no longer locked"),
        many: Words(fr: "ne sont plus verrouillés", en: "are no longer locked")
      ),
      Change.Subject(scopes.after),
      before: scopes.place(in: scopes.before, \.disabled),
      after: nil
    )
  }
}
