package import FormCatalog
package import FormSource
import FormSubmission

/// A block that cannot be changed, and lacks an answer.
package enum IncompleteStaticBlock: AnswerRule {
  package static let rule = Rule(
    "incomplete-static-block",
    .prefill,
    .error,
    summary: Words(
      fr: "Un bloc figé ne remplit pas toutes ses questions obligatoires.",
      en: "A static block does not answer all of its required questions."
    ),
    reason: Words(
      fr: "Le demandeur est refusé à l’envoi pour une réponse qui manque, dans un bloc qu’il ne peut pas modifier.",
      en: "The applicant is refused when sending for a missing answer, in a block that cannot be changed."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            steps: [{name: scopes}]
            static_blocks: [{name: ⟦basic_infos⟧}]
            initialize_with: {intitule: Mon projet}
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            steps: [{name: scopes}]
            static_blocks: [{name: basic_infos}]
            initialize_with: {intitule: Mon projet, description: Une description}
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
    // A block that is a step as well has a finding of its own.
    for name in form.declaration.staticBlocks where !steps.contains(name.value) {
      // Files cannot be given in advance, and what the vault gives is not missing.
      let missing = (answers.blocks.block(name.value)?.fields ?? []).filter { field in
        field.schema.kind != .document && field.defaultValue == nil && answers.examination.isMissing(field.schema)
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
            en: "this static block does not fill in \(list): nobody will be able to"
          ),
          label: Words(fr: "complétez initialize_with", en: "complete initialize_with"),
          subject: form.uid
        ),
        via: name.via
      )
    }
  }
}
