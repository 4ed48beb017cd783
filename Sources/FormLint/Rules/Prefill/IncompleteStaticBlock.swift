package import FormCatalog
package import FormSource
import FormSubmission

/// A static block, or a question that no page asks, that lacks a required answer.
package enum IncompleteStaticBlock: AnswerRule {
  package static let rule = Rule(
    "incomplete-static-block",
    .prefill,
    .error,
    summary: Words(
      fr: "Il manque une réponse obligatoire dans un bloc figé, ou à une question qu’aucune page ne pose.",
      en: "A required answer is missing in a static block, or to a question that no page asks."
    ),
    reason: Words(
      fr:
        "La demande est refusée à l’envoi\u{A0}: il manque une réponse, là où le demandeur ne peut pas l’écrire.",
      en: "The request is refused when sent: an answer is missing where the applicant cannot write it."
    ),
    examples: [
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        initialize_with: {intitule: Mon projet⟨, description: Une description⟩}
        """
      ),
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        blocks: [{name: basic_infos, fields: {plan: {type: document, label: Plan⟨, optional: true⟩}}}]
        initialize_with: {intitule: Mon projet, description: Une description}
        """
      ),
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        initialize_with: {intitule: Mon projet, description: Une description⟨, motif: Une loi⟩}
        """,
        context: .definition(
          """
          blocks:
            - name: basic_infos
              fields:
                ancien: {type: choice, label: Ancien projet, options: [oui, non], default: oui}
                motif: {type: text, label: Motif, when: {ancien: {is: oui}}}
                suite: {type: text, label: Suite, when: {ancien: {is_not: oui}}}
            - {name: scopes}
          """
        )
      ),
      RuleExample(
        .forms,
        """
        ⟦exemple⟧:
          authorization_request: Exemple
          default: true
          steps: [{name: basic_infos}, {name: scopes}]
          ⟨initialize_with: {nature: a}⟩
        """,
        context: .definition(
          "blocks: [{name: basic_infos, fields: {nature: {type: text, label: Nature, asked: no}}}, {name: scopes}]"
        )
      ),
    ]
  )

  package static func check(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    checkUnasked(answers, of: form, in: catalog, &collector)
    guard !answers.staticBlocks.isEmpty else { return }
    let steps = Set(form.declaration.steps.map(\.value))
    // A block that is also a step has its own finding.
    for name in form.declaration.staticBlocks where !steps.contains(name.value) {
      // What the vault provides is not missing.
      let missing = (answers.blocks.block(name.value)?.fields ?? []).filter { answers.lacks($0, of: form) }
      let documents = missing.filter { $0.schema.kind == .document }
      report(missing.filter { $0.schema.kind != .document }, at: name, form, &collector) { list in
        Words(
          fr: "ce bloc figé laisse \(list) sans réponse\u{A0}: personne ne pourra répondre",
          en: "this static block leaves \(list) unanswered, and nobody will be able to answer"
        )
      }
      report(documents, at: name, form, &collector) { list in
        Words(
          fr: "ce bloc figé demande \(list), que personne ne pourra joindre",
          en: "this static block asks for \(list), which nobody will be able to attach"
        )
      }
    }
  }

  /// Documents cannot be prefilled: the label says so where some are missing.
  private static func report(
    _ missing: [FormField],
    at name: Located<String>,
    _ form: Form,
    _ collector: inout FindingCollector,
    _ words: (String) -> Words
  ) {
    guard let first = missing.first else { return }
    collector.add(
      Finding(
        rule,
        at: name.span,
        words(missing.map(\.name).joined(separator: ", ")),
        label: first.schema.kind == .document
          ? Words(
            fr: "faites de ce bloc une étape, ou rendez le document facultatif dans ce formulaire",
            en: "make this block a step, or the document optional in this form"
          )
          : Words(fr: "donnez la réponse sous initialize_with", en: "give the answer under initialize_with"),
        subject: form.uid
      ),
      via: name.via
    )
  }

  /// Questions that only the form can answer.
  private static func checkUnasked(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    let missing = answers.blocks.unasked.filter { answers.lacks($0, of: form) }
    // An earlier stage may have answered them; those of static blocks are reported there.
    guard !missing.isEmpty, !form.continuesEarlierStage(in: catalog) else { return }
    let names = missing.filter { !answers.staticBlocks.contains($0.schema.block) }.map(\.name)
    guard !names.isEmpty else { return }
    let list = names.joined(separator: ", ")
    collector.add(
      Finding(
        rule,
        at: form.declaration.uid.span,
        Words(
          fr: "ce formulaire laisse sans réponse \(list), qu’aucune page ne demande\u{A0}: personne ne pourra répondre",
          en: "this form leaves \(list) unanswered, and no page asks for it: nobody will be able to answer"
        ),
        label: Words(fr: "donnez la réponse sous initialize_with", en: "give the answer under initialize_with"),
        subject: form.uid
      )
    )
  }
}
