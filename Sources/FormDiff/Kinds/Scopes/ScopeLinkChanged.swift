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
    let name = ScopeName(after)
    let link = TextChange.words(before.declaration.link?.value, after.declaration.link?.value)
    return Change(
      kind,
      Words(
        fr: "la page qui explique \(name.french)\(link.french)",
        en: "the page that explains \(name.english)\(link.english)"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
