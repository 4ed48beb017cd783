package import FormCatalog
package import FormSource

/// A renewal that does not say which of its answers mean a change.
package enum RenewalWithoutChange: LifeRule {
  package static let rule = Rule(
    "renewal-without-change",
    .correctness,
    .error,
    summary: Words(
      fr: "Un renouvellement pose des questions et demande de rouvrir l’habilitation si quelque chose a changé, sans dire quelles réponses le disent.",
      en: "A renewal asks questions and wants the habilitation reopened if something has changed, but does not say which answers mean that."
    ),
    reason: Words(
      fr: "Le formulaire ne peut annoncer à personne que son habilitation est à modifier.",
      en: "The form cannot announce to anybody that the habilitation has to be modified."
    ),
    examples: [
      .life(
        failing: "renewal:\n  of: le jeton\n  every: 18\n  by: applicant\n  reminders: [3]\n  changed: ⟦reopen⟧\n\(blocks)",
        corrected:
          "renewal:\n  of: le jeton\n  every: 18\n  by: applicant\n  reminders: [3]\n  changed: reopen\n  changed_when: { changement: { present: true } }\n\(blocks)"
      )
    ]
  )

  private static let blocks =
    "  blocks: [{ name: suite, title: Suite, fields: { changement: { type: boolean, label: Quelque chose a changé } } }]"

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      guard let renewal = life.renewal, let place = renewal.reopens, !renewal.blocks.isEmpty, renewal.change == nil
      else { continue }
      let words = Words(
        fr: "rien ne dit quelles réponses sont un changement (changed_when)",
        en: "nothing says which answers mean a change (changed_when)"
      )
      mistakes.add(rule, place, words, subject: life.definition.id, &collector)
    }
  }
}
