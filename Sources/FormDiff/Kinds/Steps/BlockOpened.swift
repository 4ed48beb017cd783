import FormCatalog
import FormSource

/// A form lets a block be changed that was frozen.
enum BlockOpened {
  static let kind = ChangeKind(
    "block-opened",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un formulaire laisse modifier un bloc qui était figé.",
      en: "A form lets a block be changed that was frozen."
    ),
    reason: Words(
      fr: "Les demandes peuvent s’écarter de ce que l’éditeur a prévu.",
      en: "Requests may depart from what the vendor provided."
    ),
    examples: [
      .form(
        before: "steps: [{name: basic_infos}, {name: scopes}]\nstatic_blocks: [{name: ⟦scopes⟧}]",
        after: "steps: [{name: basic_infos}, {name: scopes}]"
      )
    ]
  )

  static func change(_ step: Located<String>, of form: Form) -> Change {
    let name = Quoted(form.blocks?.block(step.value)?.title ?? step.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french) devient modifiable",
        en: "the block \(name.english) can be changed"
      ),
      Change.Subject(form),
      before: step.span,
      cause: step.value
    )
  }
}
