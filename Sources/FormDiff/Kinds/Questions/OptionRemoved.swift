import FormCatalog
import FormSource

/// An answer is no longer accepted.
enum OptionRemoved {
  static let kind = ChangeKind(
    "option-removed",
    [.drafts: .breaking, .instruction: .breaking, .holders: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(fr: "Une réponse n’est plus acceptée.", en: "An answer is no longer accepted."),
    reason: Words(
      fr: "Un brouillon ou une demande qui l’a choisie est refusé tant que le demandeur n’en choisit pas une autre.",
      en: "A draft or a request that has it is refused until applicants choose another one."
    ),
    duty: Words(
      fr: "Remplacez cette réponse dans les demandes qui l’ont.",
      en: "Replace this answer in the requests that have it."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [bleu, rouge, vert]}}",
        after: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [bleu, rouge]}}"
      )
    ]
  )

  static func change(
    _ option: String,
    _ before: FormField,
    _ after: FormField,
    of subject: Change.Subject
  ) -> Change {
    let (question, option) = (QuestionName(after), Quoted(option))
    return Change(
      kind,
      Words(
        fr: "\(question.french) n’a plus la réponse \(option.french)",
        en: "\(question.english) no longer has the answer \(option.english)"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
