import FormCatalog
import FormSource

/// The blocks of a definition change their order.
enum BlockOrder {
  static let kind = ChangeKind(
    "block-order",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Les blocs d’une définition changent d’ordre.",
      en: "The blocks of a definition change their order."
    ),
    reason: Words(
      fr: "Les réponses restent les mêmes\u{A0}: seule la suite des pages change.",
      en: "The answers stay the same: only the sequence of pages changes."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: ⟦basic_infos⟧}, {name: scopes}]",
        after: "blocks: [{name: ⟦scopes⟧}, {name: basic_infos}]"
      )
    ]
  )

  static func change(_ before: FormBlocks, _ after: FormBlocks, _ subject: Change.Subject) -> Change {
    let name = QuotedList(after.blocks.map { $0.title ?? $0.name.value })
    return Change(
      kind,
      Words(
        fr: "les blocs changent d’ordre\u{A0}: \(name.french)",
        en: "the blocks change their order: \(name.english)"
      ),
      subject,
      before: before.blocks.first?.name.span,
      after: after.blocks.first?.name.span
    )
  }
}
