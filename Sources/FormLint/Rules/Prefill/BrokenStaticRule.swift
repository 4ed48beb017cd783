package import FormCatalog
package import FormSource
import FormSubmission

/// Answers of static blocks that break a rule.
package enum BrokenStaticRule: AnswerRule {
  package static let rule = Rule(
    "broken-static-rule",
    .prefill,
    .error,
    summary: Words(
      fr: "Des réponses que le demandeur ne peut pas changer enfreignent une règle.",
      en: "Answers that applicants cannot change break a rule."
    ),
    reason: Words(
      fr: "Aucune demande faite avec ce formulaire ne peut être envoyée.",
      en: "No request made with this form can be sent."
    ),
    examples: [
      .form(
        failing: """
          steps: [{name: basic_infos}]
          static_blocks: [{name: ⟦scopes⟧}]
          initialize_with: {scopes: [adresse, identite]}
          """,
        corrected: """
          steps: [{name: basic_infos}]
          static_blocks: [{name: scopes}]
          initialize_with: {scopes: [adresse]}
          """,
        context: .definition("scope_rules: {adresse_seule: {alone: adresse}}")
      ),
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        initialize_with: {intitule: Mon projet, description: Une description}
        ⟨blocks: [{name: basic_infos, fields: {site: {default: https://exemple.gouv.fr}}}]⟩
        """,
        context: .definition(
          """
          blocks:
            - name: basic_infos
              fields:
                site: {type: url, label: Site, optional: true}
                plan: {type: document, label: Plan, optional: true}
              rules: {preuve: {at_least_one_of: [site, plan]}}
            - {name: scopes}
          """
        )
      ),
      .form(
        """
        steps: [{name: scopes}]
        static_blocks: [{name: ⟦basic_infos⟧}]
        initialize_with: {intitule: Mon projet, description: ⟨Tout ce qu’il faut pour ⟩Mon projet}
        """,
        context: .definition(
          """
          blocks:
            - name: basic_infos
              fields:
                site: {type: url, label: Site, optional: true, default: https://exemple.gouv.fr}
                plan: {type: document, label: Plan, optional: true}
              rules:
                preuve: {at_least_one_of: [site, plan]}
                precis: {distinct: [intitule, description]}
            - {name: scopes}
          """
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
    let schema = answers.schema
    let frozen = answers.staticBlocks
    guard !schema.rules.isEmpty, !frozen.isEmpty else { return }
    let rules = schema.rules.filter { rule in
      !rule.isAdvice && rule.fields.allSatisfy { name in schema[name].map { frozen.contains($0.block) } ?? false }
        && !rule.fields.contains { mayChange($0, answers, form) }
    }
    guard rules.contains(where: { !answers.examination.violations(of: $0).isEmpty }) else { return }
    // Questions are named as the page names them.
    let examination = Examination(answers.submission, catalog.wordedSchema(of: form) ?? schema)
    for violation in rules.flatMap(examination.violations) {
      guard let broken = violation.rule, let rule = rules.first(where: { $0.id == broken }),
        answers.meant.isDisjoint(with: rule.fields), !rule.fields.contains(where: answers.areRefused),
        let block = rule.fields.first.flatMap({ schema[$0]?.block }),
        let place = form.declaration.staticBlocks.first(where: { $0.value == block })
      else { continue }
      collector.add(
        Finding(
          self.rule,
          at: place.span,
          Words(
            fr:
              "les réponses de ce bloc figé enfreignent la règle \(Quoted(broken).french)\u{A0}: \(violation.french)",
            en: "the answers of this static block break the rule \(Quoted(broken).english): \(violation.english)"
          ),
          label: Words(
            fr: "changez ces réponses sous initialize_with, ou faites de ce bloc une étape",
            en: "change these answers under initialize_with, or make this block a step"
          ),
          subject: form.uid
        ),
        via: place.via
      )
    }
  }

  /// Whether the answer to a question of a static block is not known yet: the vault gives it, or other answers may call
  /// for its default. A document is never given there.
  private static func mayChange(_ name: String, _ answers: FormAnswers, _ form: Form) -> Bool {
    let field = answers.blocks.field(name)
    return form.isDeferred(name) || answers.blocks.gap.mayHold(name)
      || field.map { $0.defaultCondition != nil && form.mayDefault($0) } ?? false
  }
}
