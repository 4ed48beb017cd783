import FormCatalog
import FormSource

/// A definition lists a block that its forms already asked.
enum BlockListed {
  static let kind = ChangeKind(
    "block-listed",
    [.instruction: .notice],
    summary: Words(
      fr: "Une définition liste un bloc que ses formulaires demandaient déjà.",
      en: "A definition lists a block that its forms already asked."
    ),
    reason: Words(
      fr: "La synthèse et la page de l’instructeur montrent désormais ses réponses.",
      en: "The summary and the instructor’s page now show its answers."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}]",
        after: "blocks: [{name: basic_infos}, {name: ⟦scopes⟧}]"
      )
    ]
  )

  static func change(_ block: Located<String>, of definition: Definition) -> Change {
    let name = Quoted(definition.blocks?.block(block.value)?.title ?? block.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french), déjà demandé, est listé",
        en: "the block \(name.english), already asked, is listed"
      ),
      Change.Subject(definition),
      after: block.span,
      cause: block.value
    )
  }
}
