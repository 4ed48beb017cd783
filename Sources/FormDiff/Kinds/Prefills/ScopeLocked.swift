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
      fr: "Il reste comme le formulaire l’a prérempli\u{A0}: coché, toute demande l’a\u{A0}; sinon, aucune ne l’a.",
      en: "It stays as the form has prefilled it: ticked, every request has it; else none has it."
    ),
    examples: [
      .form(
        before: "name: Un",
        after: "name: Un\nscopes_config: {disabled: [⟦identite⟧]}"
      )
    ]
  )

  /// `isTicked` says whether the form ticks them.
  static func change(_ scopes: FormScopes, isTicked: Bool) -> Change {
    Change(
      kind,
      isTicked
        ? scopes.words(
          one: Words(fr: "est verrouillé, coché", en: "is locked, ticked"),
          many: Words(fr: "sont verrouillés, cochés", en: "are locked, ticked")
        )
        : scopes.words(
          one: Words(
            fr: "est verrouillé sans être coché\u{A0}: on ne peut plus le demander",
            en: "is locked without being ticked: it can no longer be asked for"
          ),
          many: Words(
            fr: "sont verrouillés sans être cochés\u{A0}: on ne peut plus les demander",
            en: "are locked without being ticked: they can no longer be asked for"
          )
        ),
      Change.Subject(scopes.after),
      before: nil,
      after: scopes.place(in: scopes.after, \.disabled)
    )
  }
}
