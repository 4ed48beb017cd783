import FormCatalog
import FormSource

/// The questions of a block change their order.
enum FieldOrder {
  static let kind = ChangeKind(
    "field-order",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Les questions d’un bloc changent d’ordre.",
      en: "The questions of a block change their order."
    ),
    reason: Words(
      fr: "Les réponses restent les mêmes\u{A0}: seule la page change.",
      en: "The answers stay the same: only the page changes."
    ),
    examples: [
      .definition(
        before:
          "blocks: [{name: scopes}, {name: basic_infos, remove: [intitule, description], fields: {⟦un⟧: {type: text, label: Un}, deux: {type: text, label: Deux}}}]",
        after:
          "blocks: [{name: scopes}, {name: basic_infos, remove: [intitule, description], fields: {⟦deux⟧: {type: text, label: Deux}, un: {type: text, label: Un}}}]"
      )
    ]
  )

  static func change(_ before: FormBlocks.Block, _ after: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let name = Quoted(after.title ?? after.name.value)
    return Change(
      kind,
      Words(
        fr: "les questions du bloc \(name.french) changent d’ordre",
        en: "the questions of the block \(name.english) change their order"
      ),
      subject,
      before: before.fields.first?.declaration.span,
      after: after.fields.first?.declaration.span,
      cause: after.name.value
    )
  }
}
