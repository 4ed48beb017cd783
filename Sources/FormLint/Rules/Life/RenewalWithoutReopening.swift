package import FormCatalog
package import FormSource

/// A renewal that asks for a reopening where there is none.
package enum RenewalWithoutReopening: LifeRule {
  package static let rule = Rule(
    "renewal-without-reopening",
    .correctness,
    .error,
    summary: Words(
      fr: "Un renouvellement demande de rouvrir l’habilitation, que sa définition ne permet pas de rouvrir.",
      en: "A renewal asks to reopen the habilitation, which its definition does not allow."
    ),
    reason: Words(
      fr: "Qui a changé quelque chose ne peut ni renouveler, ni modifier.",
      en: "Whoever has changed something can neither renew nor modify."
    ),
    examples: [
      .life(
        failing: "renewal: {of: le jeton, every: 18, by: applicant, reminders: [3], changed: ⟦reopen⟧}",
        corrected: "renewal: {of: le jeton, every: 18, by: applicant, reminders: [3]}",
        context: [.ownDefinitions: RuleExample.definitionText("features: {reopening: false}")]
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all where !life.definition.features.reopening {
      guard let place = life.renewal?.reopens else { continue }
      let words = Words(
        fr: "\(life.definition.id) ne se rouvre pas (features.reopening: false)",
        en: "\(life.definition.id) cannot be reopened (features.reopening: false)"
      )
      mistakes.add(rule, place, words, subject: life.definition.id, &collector)
    }
  }
}
