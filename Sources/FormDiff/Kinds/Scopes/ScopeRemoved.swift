import FormCatalog
import FormSource

/// A scope can no longer be asked for.
enum ScopeRemoved {
  static let kind = ChangeKind(
    "scope-removed",
    [.drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(fr: "Un scope n’est plus proposé.", en: "A scope can no longer be asked for."),
    reason: Words(
      fr:
        "Un brouillon ou une demande qui l’a coché est refusé, et les habilitations qui l’ont gardent une valeur que plus rien ne décrit.",
      en:
        "A draft or a request that has it ticked is refused, and authorisations that have it keep a value that nothing describes."
    ),
    duty: Words(
      fr:
        "Retirez cette valeur des demandes et des habilitations qui l’ont, ou gardez le scope en le marquant `deprecated`.",
      en:
        "Remove this value from the requests and authorisations that have it, or keep the scope and mark it `deprecated`."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: adresse}, {name: Nom, value: ⟦nom⟧}]",
        after: "scopes: [{name: Adresse, value: adresse}]"
      )
    ]
  )

  static func change(_ scope: Scope, of definition: Definition) -> Change {
    let name = ScopeName(scope)
    return Change(
      kind,
      Words(
        fr: "\(name.french) n’est plus proposé",
        en: "\(name.english) can no longer be asked for"
      ),
      Change.Subject(definition),
      before: scope.declaration.value.span,
      migration: Change.Migration(kind: .scope, old: scope.value, new: nil)
    )
  }
}
