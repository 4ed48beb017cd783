import FormCatalog
import FormSource

/// A form shows a scope that it hid.
enum ScopeDisplayed {
  static let kind = ChangeKind(
    "scope-displayed",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un formulaire montre un scope qu’il cachait.",
      en: "A form shows a scope that it hid."
    ),
    reason: Words(
      fr: "Les demandes faites par ce formulaire peuvent désormais l’avoir.",
      en: "Requests made with this form may now have it."
    ),
    examples: [
      .form(
        before: "name: Un\nscopes_config: {hide: [⟦identite⟧]}",
        after: "name: Un"
      )
    ]
  )

  static func change(_ scopes: FormScopes) -> Change {
    return Change(
      kind,
      scopes.words(
        one: Words(fr: "est désormais montré", en: "is now shown"),
        many: Words(fr: "sont désormais montrés", en: "are now shown")
      ),
      Change.Subject(scopes.after),
      before: scopes.place(in: scopes.before, \.hidden),
      after: nil
    )
  }
}
