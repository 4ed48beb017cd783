import FormCatalog
import FormSource
import FormSubmission

/// The technical name of a box to tick changes.
enum CheckboxRenamed {
  static let kind = ChangeKind(
    "checkbox-renamed",
    [.drafts: .notice, .instruction: .notice, .code: .notice],
    summary: Words(
      fr: "Le nom technique d’une case à cocher change.",
      en: "The technical name of a box to tick changes."
    ),
    reason: Words(
      fr: "Là où elle est déjà cochée, elle l’est sous l’ancien nom\u{A0}: elle est à cocher de nouveau avant l’envoi.",
      en:
        "Where it is ticked already, it is so under the former name: it has to be ticked again before the request is sent."
    ),
    examples: [
      .definition(
        before: "checkboxes: {⟦conforme⟧: {label: Conforme}}",
        after: "checkboxes: {⟦conformite⟧: {label: Conforme}}"
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
    let (box, former, latter) = (Quoted(after.label), Quoted(before.name), Quoted(after.name))
    return Change(
      kind,
      Words(
        fr: "la case \(box.french) passe du nom \(former.french) au nom \(latter.french)",
        en: "the box \(box.english) changes its name from \(former.english) to \(latter.english)"
      ),
      subject,
      before: old,
      after: new
    )
  }
}
