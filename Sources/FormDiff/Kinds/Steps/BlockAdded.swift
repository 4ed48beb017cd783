import FormCatalog
import FormSource

/// A block of questions is added.
enum BlockAdded {
  static let kind = ChangeKind(
    "block-added",
    [.drafts: .breaking, .instruction: .notice, .code: .breaking],
    summary: Words(
      fr: "Un bloc de questions est ajouté.",
      en: "A block of questions is added."
    ),
    reason: Words(
      fr: "Un brouillon déjà rempli n’est plus complet si l’une de ses questions est obligatoire.",
      en: "A draft that was complete no longer is, where one of its questions must be answered."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}, {name: scopes}]",
        after: "blocks: [{name: basic_infos}, {name: ⟦legal⟧}, {name: scopes}]"
      )
    ]
  )

  static func change(_ block: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let name = Quoted(block.title ?? block.name.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french) est ajouté",
        en: "the block \(name.english) is added"
      ),
      subject,
      after: block.name.span
    )
  }
}
