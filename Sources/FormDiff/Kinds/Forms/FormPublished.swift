import FormCatalog
import FormSource

/// A form is offered on its definition’s page.
enum FormPublished {
  static let kind = ChangeKind(
    "form-published",
    [.drafts: .notice],
    summary: Words(
      fr: "Un formulaire est proposé sur la page de sa définition.",
      en: "A form is offered on its definition’s page."
    ),
    reason: Words(
      fr: "Les demandeurs le trouvent sans en avoir l’adresse.",
      en: "Applicants find it without having its address."
    ),
    examples: [
      .form(
        before: "public: ⟦false⟧",
        after: "public: ⟦true⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "est proposé sur la page de sa définition", en: "is offered on its definition’s page"),
      Change.Subject(after),
      before: before.declaration.isPublic?.span,
      after: after.declaration.isPublic?.span
    )
  }
}
