import FormCatalog
import FormSource

/// One more scope can be asked for.
enum ScopeAdded {
  static let kind = ChangeKind(
    "scope-added",
    [.instruction: .notice, .code: .notice],
    summary: Words(fr: "Un scope est proposé de plus.", en: "One more scope can be asked for."),
    reason: Words(
      fr: "Les demandes déjà faites ne le comptent pas\u{A0}: qui le veut demande une modification.",
      en: "Requests made before do not have it: whoever wants it asks for a change."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: adresse}]",
        after: "scopes: [{name: Adresse, value: adresse}, {name: Nom, value: ⟦nom⟧}]"
      )
    ]
  )

  static func change(_ scope: Scope, of definition: Definition) -> Change {
    let name = ScopeName(scope)
    return Change(
      kind,
      Words(fr: "\(name.french) est proposé", en: "\(name.english) can be asked for"),
      Change.Subject(definition),
      after: scope.declaration.value.span
    )
  }
}
