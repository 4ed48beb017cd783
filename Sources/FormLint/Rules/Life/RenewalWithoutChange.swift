package import FormCatalog
package import FormSource

/// A renewal that does not say which of its answers mean a change.
package enum RenewalWithoutChange: LifeRule {
  package static let rule = Rule(
    "renewal-without-change",
    .correctness,
    .error,
    summary: Words(
      fr: "Un renouvellement ne dit pas quelles réponses demandent de rouvrir l’habilitation.",
      en: "A renewal does not say which answers ask for the habilitation to be reopened."
    ),
    reason: Words(
      fr: "Le formulaire ne peut annoncer à personne que son habilitation est à modifier.",
      en: "The form cannot announce to anybody that the habilitation has to be modified."
    ),
    examples: [
      .life(
        failing: "renewal:\n  changed: ⟦reopen⟧\n\(rest)",
        corrected: "renewal:\n  changed: reopen\n  changed_when: { changement: { present: true } }\n\(rest)"
      )
    ]
  )

  private static let rest = """
      of: le jeton
      every: 18
      by: applicant
      reminders: [3]
      blocks:
        - name: suite
          title: Suite
          fields: { changement: { type: boolean, label: Quelque chose a changé, optional: true } }
    """

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
