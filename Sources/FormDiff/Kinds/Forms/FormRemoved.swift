import FormCatalog
import FormSource

/// A form is removed.
enum FormRemoved {
  static let kind = ChangeKind(
    "form-removed",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .breaking, .links: .breaking, .code: .breaking],
    summary: Words(fr: "Un formulaire est retiré.", en: "A form is removed."),
    reason: Words(
      fr: "Les demandes faites avec lui ne trouvent plus leurs questions, et les liens vers lui ne mènent plus à rien.",
      en: "Requests made with it no longer find their questions, and links to it lead nowhere."
    ),
    duty: Words(
      fr:
        "Donnez un autre formulaire à ses demandes, ou fermez-le sans le retirer\u{A0}: `startable_by_applicant: false`.",
      en: "Give its requests another form, or close it without removing it: `startable_by_applicant: false`."
    ),
    examples: [
      .furtherForms(
        before: "⟦autre⟧: {authorization_request: Exemple, name: Autre, steps: [{name: basic_infos}]}",
        after: ""
      )
    ]
  )

  static func change(_ form: Form) -> Change {
    Change(
      kind,
      Words(fr: "est retiré", en: "is removed"),
      Change.Subject(form),
      before: form.declaration.uid.span,
      migration: Change.Migration(kind: .form, old: form.uid, new: nil)
    )
  }
}
