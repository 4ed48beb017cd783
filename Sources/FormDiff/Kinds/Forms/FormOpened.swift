import FormCatalog
import FormSource

/// A form can be started.
enum FormOpened {
  static let kind = ChangeKind(
    "form-opened",
    [.links: .notice],
    summary: Words(fr: "Un formulaire peut être commencé.", en: "A form can be started."),
    reason: Words(
      fr: "Son lien mène de nouveau à une demande.",
      en: "Its link leads to a request again."
    ),
    examples: [
      .form(
        before: "startable_by_applicant: ⟦false⟧",
        after: "startable_by_applicant: ⟦true⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "peut être commencé", en: "can be started"),
      Change.Subject(after),
      before: before.declaration.isStartable?.span,
      after: after.declaration.isStartable?.span
    )
  }
}
