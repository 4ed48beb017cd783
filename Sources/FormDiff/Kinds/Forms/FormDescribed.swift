import FormCatalog
import FormSource

/// The description of a form changes.
enum FormDescribed {
  static let kind = ChangeKind(
    "form-described",
    [.drafts: .notice],
    summary: Words(fr: "La description d’un formulaire change.", en: "The description of a form changes."),
    reason: Words(
      fr: "C’est le texte sous lequel le demandeur le choisit.",
      en: "It is the text by which applicants choose it."
    ),
    examples: [
      .form(
        before: "description: ⟦Essai⟧",
        after: "description: ⟦Test⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "a une autre description", en: "has another description"),
      Change.Subject(after),
      before: before.declaration.description?.span,
      after: after.declaration.description?.span
    )
  }
}
