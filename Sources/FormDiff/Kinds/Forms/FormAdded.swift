import FormCatalog
import FormSource

/// A form is added.
enum FormAdded {
  static let kind = ChangeKind(
    "form-added",
    [.drafts: .notice, .code: .notice],
    summary: Words(fr: "Un formulaire est ajouté.", en: "A form is added."),
    reason: Words(
      fr: "Rien ne change pour les autres.",
      en: "Nothing changes for the others."
    ),
    examples: [
      .furtherForms(
        before: "",
        after: "⟦autre⟧: {authorization_request: Exemple, name: Autre, steps: [{name: basic_infos}]}"
      )
    ]
  )

  static func change(_ form: Form) -> Change {
    Change(
      kind,
      Words(fr: "est ajouté", en: "is added"),
      Change.Subject(form),
      after: form.declaration.uid.span
    )
  }
}
