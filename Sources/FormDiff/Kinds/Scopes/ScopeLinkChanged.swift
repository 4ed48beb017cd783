import FormCatalog
import FormSource

/// The page that explains a scope changes.
enum ScopeLinkChanged {
  static let kind = ChangeKind(
    "scope-link-changed",
    [.drafts: .notice],
    summary: Words(fr: "La page qui explique un scope change.", en: "The page that explains a scope changes."),
    reason: Words(
      fr: "Le demandeur est mené à une autre adresse.",
      en: "Applicants are led to another address."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, link: \"https://exemple.gouv.fr/a\"}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, link: \"https://exemple.gouv.fr/b\"}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = Quoted(after.value)
    return Change(
      kind,
      Words(fr: "la page du scope \(name.french) change", en: "the page of the scope \(name.english) changes"),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
