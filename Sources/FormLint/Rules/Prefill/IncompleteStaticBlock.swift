package import FormCatalog
package import FormSource
import FormSubmission

/// A static block that lacks a required answer.
package enum IncompleteStaticBlock: AnswerRule {
  package static let rule = Rule(
    "incomplete-static-block",
    .prefill,
    .error,
    summary: Words(
      fr: "Un bloc figé ne répond pas à toutes ses questions obligatoires.",
      en: "A static block does not answer all of its required questions."
    ),
    reason: Words(
      fr:
        "La demande est refusée à l’envoi\u{A0}: il manque une réponse, dans un bloc que le demandeur ne peut pas modifier.",
      en: "The request is refused when sent: an answer is missing, in a block that the applicant cannot change."
    ),
    examples: [
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        initialize_with: {intitule: Mon projet⟨, description: Une description⟩}
        """
      )
    ]
  )

  package static func check(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    let frozen = answers.staticBlocks(of: form, in: catalog)
    guard !frozen.isEmpty else { return }
    let steps = Set(form.declaration.steps.map(\.value))
    // A block that is also a step has its own finding.
    for name in form.declaration.staticBlocks where !steps.contains(name.value) {
      // Documents cannot be prefilled, and what the vault provides is not missing.
      let missing = (answers.blocks.block(name.value)?.fields ?? []).filter { field in
        field.schema.kind != .document && !form.mayDefault(field) && answers.examination.isMissing(field.schema)
          && !form.isDeferred(field.name)
      }
      guard !missing.isEmpty else { continue }
      let list = missing.map(\.name).joined(separator: ", ")
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "ce bloc figé ne remplit pas \(list)\u{A0}: personne ne pourra le faire",
            en: "this static block does not answer \(list): nobody will be able to"
          ),
          label: Words(fr: "complétez initialize_with", en: "complete initialize_with"),
          subject: form.uid
        ),
        via: name.via
      )
    }
  }
}
