package import FormCatalog
package import FormSource
import FormSubmission

/// A block that cannot be changed, and lacks an answer.
package enum IncompleteStaticBlock: CatalogRule {
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

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let blocks = form.blocks, let schema = form.schema, !form.continuesEarlierStage(in: catalog) else {
        continue
      }
      for name in form.declaration.staticBlocks {
        guard let block = blocks.block(name.value) else { continue }
        let missing = missing(in: block, form, schema)
        guard !missing.isEmpty else { continue }
        let list = missing.joined(separator: ", ")
        collector.add(
          Finding(
            rule,
            at: name.span,
            Words(
              fr: "ce bloc figé ne remplit pas \(list) : personne ne pourra le faire",
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

  /// Required fields of the block that the form's answers leave empty. Files cannot be given in advance.
  private static func missing(in block: FormBlocks.Block, _ form: Form, _ schema: FormSchema) -> [String] {
    let questions = FormSchema(id: schema.id, fields: schema.fields, rules: [], facts: schema.facts)
    let violations = Validator(questions).violations(of: Submission(answers: form.answers), at: .submit)
    let paths = Set(violations.filter { $0.code == .required }.map(\.path))
    return block.fields.filter { field in
      field.schema.kind != .document && field.defaultValue == nil && !form.isDeferred(field.name)
        && paths.contains("/data/\(field.name)")
    }.map(\.name)
  }
}
