import FormCatalog
import FormSource
import FormSubmission

/// A box to tick is added to the summary.
enum CheckboxAdded {
  static let kind = ChangeKind(
    "checkbox-added",
    [.drafts: .breaking, .code: .notice],
    summary: Words(
      fr: "Une case à cocher est ajoutée à la synthèse.",
      en: "A box to tick is added to the summary."
    ),
    reason: Words(
      fr: "Une demande n’est envoyée que si elle est cochée.",
      en: "A request is only sent where it is ticked."
    ),
    examples: [
      .definition(before: "name: Exemple", after: "name: Exemple\ncheckboxes: {⟦conforme⟧: {label: Conforme}}")
    ]
  )

  static func change(_ box: CheckboxSchema, at span: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = Quoted(box.label)
    return Change(
      kind,
      Words(
        fr: "la case \(name.french) est à cocher avant l’envoi",
        en: "the box \(name.english) has to be ticked"
      ),
      subject,
      after: span,
      cause: box.name
    )
  }
}
