import FormCatalog
import FormSource

/// A form has one more step.
enum StepAdded {
  static let kind = ChangeKind(
    "step-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Un formulaire a une étape de plus.",
      en: "A form has one more step."
    ),
    reason: Words(
      fr: "Les demandeurs y trouvent des questions qu’ils ne voyaient pas.",
      en: "Applicants find questions that they did not see."
    ),
    examples: [
      .form(
        before: "steps: [{name: basic_infos}]",
        after: "steps: [{name: basic_infos}, {name: ⟦scopes⟧}]"
      )
    ]
  )

  static func change(_ step: Located<String>, of form: Form) -> Change {
    let name = Quoted(form.blocks?.block(step.value)?.title ?? step.value)
    return Change(
      kind,
      Words(
        fr: "l’étape \(name.french) est ajoutée",
        en: "the step \(name.english) is added"
      ),
      Change.Subject(form),
      after: step.span,
      cause: step.value
    )
  }
}
