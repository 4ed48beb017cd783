import FormCatalog
import FormSource

/// The form of the previous stage, from which a form takes its answers, changes.
enum PreviousFormChanged {
  static let kind = ChangeKind(
    "previous-form-changed",
    [.holders: .notice, .drafts: .notice],
    summary: Words(
      fr: "Le formulaire de l’étape précédente change.",
      en: "The form of the previous stage changes."
    ),
    reason: Words(
      fr: "Une demande de production reprend les réponses d’un autre formulaire.",
      en: "A production request starts with the answers of another form."
    ),
    examples: [
      .form(
        before: "stage: {previous_form_uid: ⟦essai⟧}",
        after: "stage: {previous_form_uid: ⟦exemple⟧}",
        context: .definition("stage: {type: production, previous: {id: exemple, form_id: exemple}}")
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    let text = TextChange.words(before.declaration.previousForm?.value, after.declaration.previousForm?.value)
    return Change(
      kind,
      Words(
        fr: "le formulaire de l’étape précédente\(text.french)",
        en: "the form of the previous stage\(text.english)"
      ),
      Change.Subject(after),
      before: before.declaration.previousForm?.span,
      after: after.declaration.previousForm?.span
    )
  }
}
