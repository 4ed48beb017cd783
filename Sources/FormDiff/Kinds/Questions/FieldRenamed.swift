import FormCatalog
import FormSource

/// The technical name of a question changes.
enum FieldRenamed {
  static let kind = ChangeKind(
    "field-renamed",
    [.drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(fr: "Une question change de nom technique.", en: "The technical name of a question changes."),
    reason: Words(
      fr: "Les réponses déjà données sont sous l’ancien nom\u{A0}: sans migration, elles semblent vides.",
      en: "Answers that were given are under the former name: without a migration, they seem empty."
    ),
    duty: Words(
      fr: "Déplacez les réponses de l’ancien nom au nouveau dans les demandes et les habilitations.",
      en: "Move the answers from the former name to the new one in requests and authorisations."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦surnom⟧: {label: Surnom, type: text, optional: true}}",
        after: "fields: {⟦petit_nom⟧: {label: Surnom, type: text, optional: true}}"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "\(question.french) s’appelait \(Quoted(before.name).french)",
        en: "\(question.english) was called \(Quoted(before.name).english)"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
