import FormCatalog
import FormSource
import FormSubmission

/// A question moves to another block.
enum FieldMoved {
  static let kind = ChangeKind(
    "field-moved",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Une question passe à un autre bloc.",
      en: "A question moves to another block."
    ),
    reason: Words(
      fr: "Les demandeurs et les instructeurs la trouvent à une autre étape.",
      en: "Applicants and instructors find it at another step."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos, fields: {⟦code⟧: {type: text, label: Code}}}, {name: scopes}]",
        after: "blocks: [{name: basic_infos}, {name: scopes, fields: {⟦code⟧: {type: text, label: Code}}}]"
      )
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let (old, new) = (Quoted(pair.before?.schema.block ?? ""), Quoted(pair.after?.schema.block ?? ""))
    return pair.change(kind) { question in
      Words(
        fr: "\(question.french) passe du bloc \(old.french) au bloc \(new.french)",
        en: "\(question.english) moves from the block \(old.english) to \(new.english)"
      )
    }
  }
}
