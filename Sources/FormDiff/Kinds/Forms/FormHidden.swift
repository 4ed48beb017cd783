import FormCatalog
import FormSource

/// A form is no longer offered on its definition’s page.
enum FormHidden {
  static let kind = ChangeKind(
    "form-hidden",
    [.drafts: .notice],
    summary: Words(
      fr: "Un formulaire n’est plus proposé sur la page de sa définition.",
      en: "A form is no longer offered on its definition’s page."
    ),
    reason: Words(
      fr: "Ceux qui en ont l’adresse y vont encore.",
      en: "Those who have its address still reach it."
    ),
    examples: [
      .form(
        before: "name: Essai",
        after: "name: Essai\npublic: ⟦false⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus proposé sur la page de sa définition", en: "is no longer offered on its definition’s page"),
      Change.Subject(after),
      before: before.declaration.isPublic?.span,
      after: after.declaration.isPublic?.span
    )
  }
}
