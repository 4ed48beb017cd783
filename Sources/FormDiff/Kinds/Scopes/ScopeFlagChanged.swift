import FormCatalog
import FormSource

/// A scope depends on another switch of the platform, or on none.
enum ScopeFlagChanged {
  static let kind = ChangeKind(
    "scope-flag-changed",
    [.drafts: .undecided],
    summary: Words(
      fr: "Un scope dépend d’un autre interrupteur de la plateforme, ou d’aucun.",
      en: "A scope depends on another switch of the platform, or on none."
    ),
    reason: Words(
      fr: "Il est proposé ou non selon cet interrupteur, que seul le déploiement connaît.",
      en: "Whether it is offered depends on this switch, which only the deployment knows."
    ),
    examples: [
      .definition(
        before: "scopes: [{name: Adresse, value: ⟦adresse⟧, feature_flag: a}]",
        after: "scopes: [{name: Adresse, value: ⟦adresse⟧, feature_flag: b}]"
      )
    ]
  )

  static func change(_ before: Scope, _ after: Scope, _ definition: Definition) -> Change {
    let scope = ScopeName(after)
    let flag = TextChange.words(before.declaration.featureFlag?.value, after.declaration.featureFlag?.value)
    return Change(
      kind,
      Words(
        fr: "l’interrupteur dont dépend \(scope.french)\(flag.french)",
        en: "the switch on which \(scope.english) depends\(flag.english)"
      ),
      Change.Subject(definition),
      before: before.declaration.value.span,
      after: after.declaration.value.span
    )
  }
}
