import FormCatalog
import FormSource

/// A form can no longer be started.
enum FormClosed {
  static let kind = ChangeKind(
    "form-closed",
    [.links: .breaking],
    summary: Words(fr: "Un formulaire ne peut plus être commencé.", en: "A form can no longer be started."),
    reason: Words(
      fr: "Ceux qui suivent son lien sont refusés\u{A0}; les demandes commencées continuent.",
      en: "Those who follow its link are turned away; requests that were started go on."
    ),
    examples: [
      .form(
        before: "name: Essai",
        after: "name: Essai\nstartable_by_applicant: ⟦false⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "ne peut plus être commencé", en: "can no longer be started"),
      Change.Subject(after),
      before: before.declaration.isStartable?.span,
      after: after.declaration.isStartable?.span
    )
  }
}
