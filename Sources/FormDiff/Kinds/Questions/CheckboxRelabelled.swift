import FormCatalog
import FormSource
import FormSubmission

/// What ticking a box declares changes.
enum CheckboxRelabelled {
  static let kind = ChangeKind(
    "checkbox-relabelled",
    [.drafts: .notice, .holders: .notice],
    summary: Words(
      fr: "Ce que déclare une case à cocher change.",
      en: "What ticking a box declares changes."
    ),
    reason: Words(
      fr: "Ceux qui l’ont déjà cochée se sont engagés à autre chose.",
      en: "Those who ticked it before committed themselves to something else."
    ),
    examples: [
      .definition(
        before: "checkboxes: {⟦conforme⟧: {label: Conforme}}",
        after: "checkboxes: {⟦conforme⟧: {label: Très conforme}}"
      )
    ]
  )

  static func change(
    _ before: CheckboxSchema,
    _ after: CheckboxSchema,
    at old: ByteSpan?,
    _ new: ByteSpan?,
    _ subject: Change.Subject
  ) -> Change {
    let text = TextChange(before.label, after.label).words
    return Change(
      kind,
      Words(
        fr: "la case \(text.french)",
        en: "the box \(text.english)"
      ),
      subject,
      before: old,
      after: new,
      cause: before.name
    )
  }
}
