import FormCatalog
import FormSource

/// A form no longer lets a block be changed.
enum BlockFrozen {
  static let kind = ChangeKind(
    "block-frozen",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Un formulaire ne laisse plus modifier un bloc.",
      en: "A form no longer lets a block be changed."
    ),
    reason: Words(
      fr: "Un demandeur qui y avait répondu autrement, ou pas encore, ne peut plus le faire.",
      en: "Applicants who answered differently, or not yet, can no longer do so."
    ),
    duty: Words(
      fr: "Préremplissez toutes ses réponses obligatoires.",
      en: "Prefill all its answers that are needed."
    ),
    examples: [
      .form(
        before: "steps: [{name: basic_infos}, {name: scopes}]",
        after: "steps: [{name: basic_infos}, {name: scopes}]\nstatic_blocks: [{name: ⟦scopes⟧}]"
      )
    ]
  )

  static func change(_ step: Located<String>, of form: Form) -> Change {
    let name = Quoted(form.blocks?.block(step.value)?.title ?? step.value)
    return Change(
      kind,
      Words(
        fr: "le bloc \(name.french) n’est plus modifiable",
        en: "the block \(name.english) can no longer be changed"
      ),
      Change.Subject(form),
      after: step.span,
      cause: step.value
    )
  }
}
