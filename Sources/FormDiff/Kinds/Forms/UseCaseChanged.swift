import FormCatalog
import FormSource

/// A form belongs to another use case.
enum UseCaseChanged {
  static let kind = ChangeKind(
    "use-case-changed",
    [.drafts: .undecided, .instruction: .notice, .consumers: .notice],
    summary: Words(fr: "Un formulaire relève d’un autre cas d’usage.", en: "A form belongs to another use case."),
    reason: Words(
      fr: "Il est rangé ailleurs, et les règles qui dépendent du cas d’usage changent pour lui.",
      en: "It is filed elsewhere, and rules that depend on the use case change for it."
    ),
    examples: [
      .form(
        before: "use_case: ⟦cantine⟧",
        after: "use_case: ⟦transport⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    let (old, new) = (before.declaration.useCase, after.declaration.useCase)
    let words =
      switch (old.map { Quoted($0.value) }, new.map { Quoted($0.value) }) {
      case (let old?, let new?):
        Words(
          fr: "passe du cas d’usage \(old.french) à \(new.french)",
          en: "moves from the use case \(old.english) to \(new.english)"
        )
      case (let old?, nil):
        Words(
          fr: "n’a plus de cas d’usage, qui était \(old.french)",
          en: "no longer has a use case (formerly \(old.english))"
        )
      case (nil, let new):
        Words(fr: "relève du cas d’usage \(new?.french ?? "")", en: "belongs to the use case \(new?.english ?? "")")
      }
    // What is asked on this condition may now be asked of drafts that do not answer it.
    let isAsked = after.dependsOn { $0 == NamedFact.useCase.path }
    let impacts = isAsked ? nil : kind.impacts.filter { $0.key != .drafts }
    return Change(kind, words, Change.Subject(after), before: old?.span, after: new?.span, impacts: impacts)
  }
}
