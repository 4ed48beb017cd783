import FormCatalog
import FormSource

/// A definition no longer lists a block that its forms ask.
enum BlockUnlisted {
  static let kind = ChangeKind(
    "block-unlisted",
    [.instruction: .breaking, .holders: .notice],
    summary: Words(
      fr: "Une définition ne liste plus un bloc que ses formulaires demandent.",
      en: "A definition no longer lists a block that its forms ask."
    ),
    reason: Words(
      fr: "Le demandeur y répond toujours, et ni la synthèse ni la page de l’instructeur ne montrent ses réponses.",
      en: "Applicants still answer it, and neither the summary nor the instructor’s page shows the answers."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}, {name: ⟦scopes⟧}]",
        after: "blocks: [{name: basic_infos}]"
      )
    ]
  )

  static func change(_ block: Located<String>, of definition: Definition) -> Change {
    let name = Quoted(definition.blocks?.block(block.value)?.title ?? block.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french) n’est plus listé, et reste demandé",
        en: "the block \(name.english) is no longer listed, and still asked"
      ),
      Change.Subject(definition),
      before: block.span,
      cause: block.value
    )
  }
}
