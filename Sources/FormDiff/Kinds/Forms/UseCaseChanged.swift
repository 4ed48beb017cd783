import FormCatalog
import FormSource

/// A form belongs to another use case.
enum UseCaseChanged {
  static let kind = ChangeKind(
    "use-case-changed",
    [.instruction: .notice, .consumers: .notice],
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
    Change(
      kind,
      Words(
        fr:
          "passe du cas d’usage \(Quoted(before.declaration.useCase?.value ?? "").french) à \(Quoted(after.declaration.useCase?.value ?? "").french)",
        en:
          "moves from the use case \(Quoted(before.declaration.useCase?.value ?? "").english) to \(Quoted(after.declaration.useCase?.value ?? "").english)"
      ),
      Change.Subject(after),
      before: before.declaration.useCase?.span,
      after: after.declaration.useCase?.span
    )
  }
}
