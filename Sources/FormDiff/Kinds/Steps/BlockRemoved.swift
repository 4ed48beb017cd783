import FormCatalog
import FormSource

/// A block of questions is removed.
enum BlockRemoved {
  static let kind = ChangeKind(
    "block-removed",
    [.drafts: .notice, .instruction: .breaking, .holders: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Un bloc de questions est retiré.",
      en: "A block of questions is removed."
    ),
    reason: Words(
      fr: "Les réponses déjà données ne sont plus ni montrées ni transmises.",
      en: "The answers that were given are neither shown nor passed on any more."
    ),
    duty: Words(
      fr: "Décidez de ce que deviennent les réponses déjà données.",
      en: "Decide what becomes of the answers that were given."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}, {name: ⟦legal⟧}, {name: scopes}]",
        after: "blocks: [{name: basic_infos}, {name: scopes}]"
      )
    ]
  )

  static func change(_ block: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let name = Quoted(block.title ?? block.name.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french) est retiré",
        en: "the block \(name.english) is removed"
      ),
      subject,
      before: block.name.span
    )
  }
}
