import FormCatalog
import FormSource
import FormSubmission

/// A question moves to another block.
enum FieldMoved {
  static let kind = ChangeKind(
    "field-moved",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(fr: "Une question passe dans un autre bloc.", en: "A question moves to another block."),
    reason: Words(
      fr: "Le demandeur la trouve à une autre étape\u{A0}; sa réponse reste.",
      en: "Applicants find it at another step; its answer stays."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos, fields: {⟦surnom⟧: {label: Surnom, type: text}}}, {name: scopes}]",
        after: "blocks: [{name: basic_infos}, {name: scopes, fields: {⟦surnom⟧: {label: Surnom, type: text}}}]"
      )
    ]
  )

  static func change(_ before: FormField, _ after: FormField, of subject: Change.Subject) -> Change {
    let question = QuestionName(after)
    return Change(
      kind,
      Words(
        fr: "\(question.french) passe dans le bloc \(after.schema.block)",
        en: "\(question.english) moves to the block \(after.schema.block)"
      ),
      subject,
      before: before.declaration.span,
      after: after.declaration.span
    )
  }
}
