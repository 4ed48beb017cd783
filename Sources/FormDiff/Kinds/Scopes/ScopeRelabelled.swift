import FormCatalog
import FormSource

/// A scope is shown under another name.
enum ScopeRelabelled {
  static let kind = ChangeKind(
    "scope-relabelled",
    [.instruction: .notice, .holders: .notice],
    summary: Words(fr: "Un scope est montré sous un autre nom.", en: "A scope is shown under another name."),
    reason: Words(
      fr: "Sa valeur reste\u{A0}: demandes et habilitations le montrent sous le nouveau nom.",
      en: "Its value stays: requests and authorisations show it under the new name."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: ⟦Adresse⟧, value: adresse}]",
        after: "scopes: [{name: ⟦Adresse postale⟧, value: adresse}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(before)
    return Change(
      kind,
      Words(
        fr: "\(name.french) est montré sous le nom \(Quoted(after.declaration.name.value).french)",
        en: "\(name.english) is shown under the name \(Quoted(after.declaration.name.value).english)"
      ),
      Change.Subject(definition),
      before: before.declaration.name.span,
      after: after.declaration.name.span
    )
  }
}
