package import FormCatalog
package import FormSource

/// A renewal of which nobody is reminded in time.
package enum LateReminder: LifeRule {
  package static let rule = Rule(
    "late-reminder",
    .correctness,
    .error,
    summary: Words(
      fr: "Un rappel de renouvellement n’est pas avant la fin, ou il n’y en a aucun.",
      en: "A reminder of a renewal does not come before the end, or there is none."
    ),
    reason: Words(
      fr: "L’accès s’arrête sans que personne n’ait été prévenu.",
      en: "Access stops without anybody having been told."
    ),
    examples: [
      .life("renewal: {of: le jeton, every: 18, by: applicant, reminders: [⟦18⟧⟨3⟩, 1]}"),
      .life("renewal: {of: le jeton, every: ⟦2⟧⟨18⟩, by: applicant, reminders: [3, 2, 1]}"),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      guard let renewal = life.renewal, let period = renewal.period else { continue }
      if renewal.reminders.isEmpty, !renewal.hasReminderGap {
        let words = Words(fr: "aucun rappel n’est déclaré (reminders)", en: "no reminder is declared (reminders)")
        mistakes.add(rule, period, words, subject: life.definition.id, &collector)
      }
      // Where several come too early, the period is the mistake.
      let early = renewal.reminders.filter { $0.value >= period.value }
      if early.count > 1 {
        let words = Words(
          fr: "\(early.count) rappels partiraient plus tôt que \(period.value) mois avant la fin, ou à ce moment",
          en: "\(early.count) reminders would be sent \(period.value) months before the end, or earlier"
        )
        let label = Words(
          fr: "écrivez une durée plus longue que les rappels",
          en: "write a period longer than the reminders"
        )
        mistakes.add(rule, period, words, label: label, subject: life.definition.id, &collector)
        continue
      }
      for reminder in renewal.reminders where reminder.value <= 0 || reminder.value >= period.value {
        let words =
          reminder.value <= 0
          ? Words(fr: "ce rappel ne vient pas avant la fin", en: "this reminder does not come before the end")
          : Words(
            fr:
              "ce rappel partirait \(reminder.value) mois avant la fin, alors qu’il n’y en a que \(period.value) (every)",
            en:
              "this reminder would be sent \(reminder.value) months before the end, but there are only \(period.value) (every)"
          )
        let most = period.value - 1
        let label =
          most < 1
          ? nil
          : Words(
            fr: "écrivez un nombre de mois entre 1 et \(most)",
            en: "write a number of months between 1 and \(most)"
          )
        mistakes.add(rule, reminder, words, label: label, subject: life.definition.id, &collector)
      }
    }
  }
}
