import FormCatalog
import FormSource

/// The value of a scope changes.
enum ScopeRenamed {
  static let kind = ChangeKind(
    "scope-renamed",
    [.drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(fr: "La valeur d’un scope change.", en: "The value of a scope changes."),
    reason: Words(
      fr:
        "Les demandes et les habilitations ont l’ancienne valeur, qui n’est plus reconnue\u{A0}: sans migration, les données ne sont plus ouvertes.",
      en:
        "Requests and authorisations have the old value, which is no longer known: without a migration, the data are no longer open to them."
    ),
    duty: Words(
      fr: "Remplacez la valeur dans les demandes et les habilitations (`ScopeMigrationService` dans DataPass).",
      en: "Replace the value in requests and authorisations (`ScopeMigrationService` in DataPass)."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse_postale⟧}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let names = (Named(before.value, label: before.declaration.name.value), ScopeName(after))
    let (old, new) = (Quoted(before.value), Quoted(after.value))
    // The name that applicants see may change too, or be exchanged with the value.
    let isSame = before.declaration.name.value == after.declaration.name.value
    return Change(
      kind,
      isSame
        ? Words(
          fr:
            "le scope \(Quoted(after.declaration.name.value).french) passe de la valeur \(old.french) à \(new.french)",
          en:
            "the scope \(Quoted(after.declaration.name.value).english) changes its value from \(old.english) to \(new.english)"
        )
        : Words(
          fr: "\(names.1.french) s’appelait \(names.0.french)",
          en: "\(names.1.english) was \(names.0.english)"
        ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span,
      migration: Change.Migration(kind: .scope, old: before.value, new: after.value)
    )
  }
}
