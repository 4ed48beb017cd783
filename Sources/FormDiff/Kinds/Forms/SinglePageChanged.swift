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
    let (old, new) = (before.declaration.singlePageView, after.declaration.singlePageView)
    let text =
      switch (old?.value, new?.value) {
      case (_, nil): Words(fr: "n’a plus de page à lui", en: "no longer has a page of its own")
      case (nil, _?): Words(fr: "a désormais une page à lui", en: "has a page of its own now")
      case (_?, _?): Words(fr: "a une autre page à lui", en: "has another page of its own")
      }
    return Change(kind, text, Change.Subject(after), before: old?.span, after: new?.span)
  }
}
