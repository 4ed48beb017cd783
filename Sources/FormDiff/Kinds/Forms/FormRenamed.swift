import FormCatalog
import FormSource

/// The identifier of a form changes.
enum FormRenamed {
  static let kind = ChangeKind(
    "form-renamed",
    [.drafts: .breaking, .instruction: .breaking, .consumers: .breaking, .links: .breaking, .code: .breaking],
    summary: Words(fr: "L’identifiant d’un formulaire change.", en: "The identifier of a form changes."),
    reason: Words(
      fr:
        "Les demandes ont l’ancien, et les liens imprimés y mènent\u{A0}: sans migration ni redirection, les deux sont perdus.",
      en:
        "Requests have the former one, and printed links lead to it: without a migration and a redirection, both are lost."
    ),
    duty: Words(
      fr:
        "Remplacez l’identifiant dans les demandes (`form_uid`) et dans les textes à son nom (`authorization_request_forms.fr.yml`), et redirigez l’ancienne adresse.",
      en:
        "Replace the identifier in requests (`form_uid`) and in the texts under its name (`authorization_request_forms.fr.yml`), and redirect the former address."
    ),
    examples: [
      .furtherForms(
        before: "⟦autre⟧: {authorization_request: Exemple, name: Autre, steps: [{name: basic_infos}]}",
        after: "⟦renomme⟧: {authorization_request: Exemple, name: Autre, steps: [{name: basic_infos}]}"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    let (old, new) = (Quoted(before.uid), Quoted(after.uid))
    return Change(
      kind,
      Words(fr: "s’appelait \(old.french), et s’appelle \(new.french)", en: "was \(old.english) and is \(new.english)"),
      Change.Subject(after),
      before: before.declaration.uid.span,
      after: after.declaration.uid.span,
      migration: Change.Migration(kind: .form, old: before.uid, new: after.uid)
    )
  }
}
