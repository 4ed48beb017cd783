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
    let text = TextChange.words(before.description, after.description)
    return Change(
      kind,
      Words(fr: "la description\(text.french)", en: "the description\(text.english)"),
      Change.Subject(after),
      before: before.declaration.description?.span,
      after: after.declaration.description?.span
    )
  }
}
