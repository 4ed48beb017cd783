import FormCatalog
import FormSource

/// A form changes from steps to a single page, or from a page to steps.
enum PagingChanged {
  static let kind = ChangeKind(
    "paging-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un formulaire passe d’étapes à une seule page, ou d’une page à des étapes.",
      en: "A form changes from steps to a single page, or from a page to steps."
    ),
    reason: Words(
      fr: "Le demandeur trouve les mêmes questions autrement rangées.",
      en: "Applicants find the same questions arranged otherwise."
    ),
    examples: [
      .form(
        before: "name: Demande libre\nsteps: [{name: ⟦basic_infos⟧}, {name: scopes}]",
        after: "name: Demande libre"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    let isPaged = !after.declaration.steps.isEmpty
    return Change(
      kind,
      isPaged
        ? Words(fr: "pose ses questions par étapes", en: "asks its questions step by step")
        : Words(fr: "pose toutes ses questions sur une page", en: "asks all its questions on one page"),
      Change.Subject(after),
      before: before.declaration.steps.first?.span,
      after: after.declaration.steps.first?.span
    )
  }
}
