import FormCatalog
import FormSource

/// The boxes to tick are in another order.
enum CheckboxOrder {
  static let kind = ChangeKind(
    "checkbox-order",
    [.drafts: .notice],
    summary: Words(
      fr: "Les cases à cocher de la synthèse sont dans un autre ordre.",
      en: "The boxes to tick in the summary are in another order."
    ),
    reason: Words(
      fr: "Le demandeur les lit dans un autre ordre\u{A0}; rien d’autre ne change.",
      en: "Applicants read them in another order; nothing else changes."
    ),
    examples: [
      .definition(
        before: "checkboxes: {conforme: {label: Conforme}, ⟦prudent⟧: {label: Prudent}}",
        after: "checkboxes: {⟦prudent⟧: {label: Prudent}, conforme: {label: Conforme}}"
      )
    ]
  )

  static func change(at old: ByteSpan?, _ new: ByteSpan?, _ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "les cases à cocher sont dans un autre ordre", en: "the boxes to tick are in another order"),
      subject,
      before: old,
      after: new
    )
  }
}
