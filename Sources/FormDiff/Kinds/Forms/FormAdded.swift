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

  static func change(_ form: Form, to definition: Definition?) -> Change {
    let name = definition.map { Quoted($0.nameWithStage ?? $0.id) }
    let place = name.map { Words(fr: " à \($0.french)", en: " to \($0.english)") }
    let hidden = Words(fr: ", sans être proposé sur sa page", en: ", without being offered on its page")
    return Change(
      kind,
      Words(
        fr: "est ajouté\(place?.french ?? "")\(form.isPublic ? "" : hidden.french)",
        en: "is added\(place?.english ?? "")\(form.isPublic ? "" : hidden.english)"
      ),
      Change.Subject(form),
      after: form.declaration.uid.span
    )
  }
}
