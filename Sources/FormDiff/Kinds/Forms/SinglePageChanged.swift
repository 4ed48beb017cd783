import FormCatalog
import FormSource

/// A form is shown on another page of its own, or step by step.
enum SinglePageChanged {
  static let kind = ChangeKind(
    "single-page-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un formulaire est présenté sur une autre page unique, ou étape par étape.",
      en: "A form is shown on another page of its own, or step by step."
    ),
    reason: Words(
      fr: "Le demandeur voit d’autres textes autour des mêmes questions.",
      en: "Applicants see other texts around the same questions."
    ),
    examples: [
      .form(
        before: "single_page_view: ⟦simple⟧",
        after: "single_page_view: ⟦complete⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "est présenté sur une autre page", en: "is shown on another page"),
      Change.Subject(after),
      before: before.declaration.singlePageView?.span,
      after: after.declaration.singlePageView?.span
    )
  }
}
