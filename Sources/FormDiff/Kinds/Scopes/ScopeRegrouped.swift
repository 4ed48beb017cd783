import FormCatalog
import FormSource

/// A scope is in another group.
enum ScopeRegrouped {
  static let kind = ChangeKind(
    "scope-regrouped",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Un scope est rangé dans un autre groupe.", en: "A scope is in another group."),
    reason: Words(
      fr: "Le demandeur le trouve ailleurs\u{A0}; sa valeur reste.",
      en: "Applicants find it elsewhere; its value stays."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, group: Identité}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, group: Logement}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, of definition: Definition) -> Change {
    let name = ScopeName(after)
    let place = after.declaration.group.map { Quoted($0.value) }
    let former = before.declaration.group.map { Quoted($0.value) }
    return Change(
      kind,
      Words(
        fr: "\(name.french) " + (place.map { "passe dans le groupe \($0.french)" } ?? "n’a plus de groupe")
          + (former.map { " (auparavant\u{A0}: \($0.french))" } ?? ""),
        en: "\(name.english) " + (place.map { "moves to the group \($0.english)" } ?? "is in no group any more")
          + (former.map { " (formerly \($0.english))" } ?? "")
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
