package import FormCatalog
package import FormSource

/// Eligibility rules of which one hides the other: two for one definition, or two answers for one kind of applicant.
package enum DuplicateEligibility: CatalogRule {
  package static let rule = Rule(
    "duplicate-eligibility",
    .orientation,
    .error,
    summary: Words(
      fr: "Une définition a deux règles d’éligibilité, ou une règle a deux réponses pour le même public.",
      en: "A definition has two eligibility rules, or a rule has two answers for the same kind of applicants."
    ),
    reason: Words(
      fr: "DataPass n’en montre qu’une\u{A0}: ceux que l’autre visait ne lisent pas leur réponse.",
      en: "DataPass shows one of them: those whom the other one was meant for do not read their answer."
    ),
    examples: [
      RuleExample(
        .eligibility,
        """
        - definition_id: exemple
          options:
            - {type: particulier, eligible: "no", body: Non}
            - {type: ⟦particulier⟧⟨collectivite_ou_administration⟩, eligible: "yes", body: Oui}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var definitions: [String: Located<String>] = [:]
    for rule in catalog.eligibility {
      let definition = rule.definition
      report(
        definition,
        Quoted(definition.value).words(fr: "a déjà une règle", en: "has a rule already"),
        after: &definitions,
        of: definition.value,
        &collector
      )
      var kinds: [String: Located<String>] = [:]
      for option in rule.options {
        let words = Quoted(option.kind.value)
          .words(fr: "a déjà une réponse dans cette règle", en: "has an answer in this rule already")
        report(option.kind, words, after: &kinds, of: definition.value, &collector)
      }
    }
  }

  /// Reports a name that was met before.
  private static func report(
    _ name: Located<String>,
    _ words: Words,
    after known: inout [String: Located<String>],
    of subject: String,
    _ collector: inout FindingCollector
  ) {
    guard let first = known[name.value] else {
      known[name.value] = name
      return
    }
    collector.add(
      Finding(
        rule,
        at: name.span,
        words,
        label: Words(
          fr: "écrivez le nom qui convient, ou supprimez l’une des deux",
          en: "write the right name, or remove one"
        ),
        notes: [Finding.Note(Words(fr: "la première est ici", en: "the first one is here"), at: first.span)],
        subject: subject
      ),
      via: name.via
    )
  }
}
