import FormCatalog
import FormSource

/// A form has one step less.
enum StepRemoved {
  static let kind = ChangeKind(
    "step-removed",
    [.drafts: .breaking],
    summary: Words(
      fr: "Un formulaire a une étape de moins.",
      en: "A form has one step less."
    ),
    reason: Words(
      fr: "Ses questions ne sont plus posées\u{A0}: celles qui sont obligatoires ne peuvent plus recevoir de réponse.",
      en: "Its questions are no longer asked: those that must be answered can no longer be."
    ),
    duty: Words(
      fr: "Vérifiez que les réponses obligatoires de cette étape sont préremplies.",
      en: "Check that the answers that this step needs are prefilled."
    ),
    examples: [
      .form(
        before: "steps: [{name: basic_infos}, {name: ⟦scopes⟧}]",
        after: "steps: [{name: basic_infos}]"
      )
    ]
  )

  static func change(_ step: Located<String>, of form: Form) -> Change {
    let name = Quoted(form.blocks?.block(step.value)?.title ?? step.value)
    return Change(
      kind,
      Words(
        fr: "l’étape \(name.french) est retirée",
        en: "the step \(name.english) is removed"
      ),
      Change.Subject(form),
      before: step.span,
      cause: step.value
    )
  }
}
