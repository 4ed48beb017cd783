import FormCatalog
import FormSource
import FormSubmission

/// A box to tick is removed from the summary.
enum CheckboxRemoved {
  static let kind = ChangeKind(
    "checkbox-removed",
    [.drafts: .notice, .instruction: .notice, .code: .notice],
    summary: Words(
      fr: "Une case à cocher est retirée de la synthèse.",
      en: "A box to tick is removed from the summary."
    ),
    reason: Words(
      fr: "Les demandes ne portent plus cet engagement.",
      en: "Requests no longer carry this commitment."
    ),
    examples: [
      .definition(before: "name: Exemple\ncheckboxes: {⟦conforme⟧: {label: Conforme}}", after: "name: Exemple")
    ]
  )

  static func change(_ box: CheckboxSchema, at span: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = Quoted(box.label)
    return Change(
      kind,
      Words(
        fr: "la case \(name.french) n’est plus à cocher",
        en: "the box \(name.english) no longer has to be ticked"
      ),
      subject,
      before: span,
      cause: box.name
    )
  }
}
