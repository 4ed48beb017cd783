package import FormCatalog
package import FormSource
import FormSubmission

/// A block that has to be filled in but that the form never shows.
package enum UnaskedBlock: AnswerRule {
  package static let rule = Rule(
    "unasked-block",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un bloc à remplir n’est ni une étape, ni figé, ni prérempli.",
      en: "A block that has to be filled in is neither a step, nor static, nor prefilled."
    ),
    reason: Words(
      fr:
        "Le demandeur arrive à la synthèse sans avoir vu ces questions, et sa demande est refusée à l’envoi faute de réponse.",
      en:
        "Applicants reach the summary without having seen these questions, and their request is refused for lack of answers."
    ),
    examples: [
      .form("steps: [{name: ⟦scopes⟧⟨basic_infos}, {name: scopes⟩}]")
    ]
  )

  package static func check(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    guard answers.isComplete, let place = form.declaration.steps.first, let id = form.definition,
      let definition = catalog.definitions[id]
    else { return }
    // The blocks of the previous stage have been answered there.
    let earlier = definition.declaration.stage?.previous.flatMap { catalog.definitions[$0.definition.value] }
    if definition.declaration.stage?.previous != nil, earlier == nil { return }
    let asked = Set((form.declaration.steps + form.declaration.staticBlocks).values)
    // A misspelt step, which has its own finding, may be the missing one.
    guard asked.isSubset(of: definition.declaration.blockNames) else { return }
    let answered = earlier?.declaration.blockNames ?? []
    let absent = definition.declaration.blocks.filter { !asked.contains($0.value) && !answered.contains($0.value) }
    guard !absent.isEmpty else { return }
    let unasked = absent.filter { name in
      (answers.blocks.block(name.value)?.fields ?? []).contains { field in
        answers.lacks(field, of: form) || isLeftToDefault(field, answers)
      }
    }
    guard let first = unasked.first else { return }
    let names = QuotedList(unasked.values)
    collector.add(
      Finding(
        rule,
        at: place.span,
        Words(
          fr: "ces étapes ne demandent pas \(names.french), à remplir pour \(id)",
          en: "these steps leave out \(names.english), which \(id) requires"
        ),
        label: Words(fr: "ajoutez une étape, ou un bloc figé", en: "add a step, or a static block"),
        notes: [
          Finding.Note(
            Words(fr: "la définition demande ce bloc ici", en: "the definition asks for this block here"),
            at: first.span
          )
        ],
        subject: form.uid
      ),
      via: place.via
    )
  }

  /// Whether a request is sent with the default of a question that applicants never see, and that asks for a choice.
  private static func isLeftToDefault(_ field: FormField, _ answers: FormAnswers) -> Bool {
    guard field.defaultValue != nil, field.asking.isAsked, field.schema.requirement == .always else { return false }
    return (field.options?.count ?? 0) > 1 && answers.values[field.name] == nil
  }
}
