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
    let names = QuotedList(scopes.names)
    return Change(
      kind,
      Words(
        fr: "les scopes \(names.french) sont désormais montrés",
        en: "the scopes \(names.english) are now shown"
      ),
      Change.Subject(scopes.after),
      before: scopes.place(in: scopes.before, \.hidden),
      after: nil
    )
  }
}
