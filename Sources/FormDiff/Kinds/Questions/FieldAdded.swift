import FormCatalog
import FormSource
import FormSubmission

/// One more question is asked.
enum FieldAdded {
  static let kind = ChangeKind(
    "field-added",
    [.drafts: .notice, .instruction: .notice, .code: .notice],
    summary: Words(fr: "Une question est posée en plus.", en: "One more question is asked."),
    reason: Words(
      fr: "Les brouillons la trouvent sans réponse\u{A0}; une demande déjà envoyée ne l’a pas.",
      en: "Drafts find it unanswered; requests that were sent lack it."
    ),
    examples: [
      .basicInfos(
        before: "intro: Le projet",
        after: "intro: Le projet\nfields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}"
      )
    ]
  )

  static func change(_ field: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(field)
    let isRequired = field.schema.requirement == .always
    var impacts = kind.impacts
    // A program that does not send it is refused.
    if isRequired { impacts[.consumers] = .breaking }
    return Change(
      kind,
      Words(
        fr: "\(question.french) est ajoutée, \(isRequired ? "obligatoire" : "facultative")",
        en: "\(question.english) is added, \(isRequired ? "required" : "optional")"
      ),
      subject,
      after: field.declaration.span,
      impacts: impacts
    )
  }
}
