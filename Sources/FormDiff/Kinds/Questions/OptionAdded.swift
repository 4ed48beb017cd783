import FormCatalog
import FormSource

/// A question has one more possible answer.
enum OptionAdded {
  static let kind = ChangeKind(
    "option-added",
    [.drafts: .notice, .instruction: .notice, .code: .notice],
    summary: Words(fr: "Une question a une réponse possible de plus.", en: "A question has one more possible answer."),
    reason: Words(
      fr: "Le demandeur peut la choisir\u{A0}; le code généré a un cas de plus.",
      en: "Applicants can choose it; the generated code has one more case."
    ),
    examples: [
      .basicInfos(
        before: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [bleu, rouge]}}",
        after: "fields: {⟦couleur⟧: {label: Couleur, type: choice, options: [bleu, rouge, vert]}}"
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
        fr: "\(question.french) a la réponse \(option.french) en plus",
        en: "\(question.english) also has the answer \(option.english)"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
