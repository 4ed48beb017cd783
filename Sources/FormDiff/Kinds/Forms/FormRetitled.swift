import FormCatalog
import FormSource

/// The name of a form changes.
enum FormRetitled {
  static let kind = ChangeKind(
    "form-retitled",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Le nom d’un formulaire change.", en: "The name of a form changes."),
    reason: Words(
      fr: "Le demandeur et l’instructeur le voient sous un autre nom.",
      en: "Applicants and instructors see it under another name."
    ),
    examples: [
      .form(
        before: "name: ⟦Essai⟧",
        after: "name: ⟦Test⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    Change(
      kind,
      Words(
        fr: "s’appelait \(Quoted(before.name ?? "").french), et s’appelle \(Quoted(after.name ?? "").french)",
        en: "was called \(Quoted(before.name ?? "").english), and is called \(Quoted(after.name ?? "").english)"
      ),
      Change.Subject(after),
      before: before.declaration.name?.span,
      after: after.declaration.name?.span
    )
  }
}
