package import FormCatalog
package import FormSource

/// Opinions that are asked for and can never be given.
package enum ExpiredOpinion: LifeRule {
  package static let rule = Rule(
    "expired-opinion",
    .correctness,
    .error,
    summary: Words(
      fr: "Un avis est demandé sans laisser de jour pour le donner.",
      en: "An opinion is asked for without a day on which to give it."
    ),
    reason: Words(
      fr:
        "Le lien que reçoit la personne ne mène plus à rien\u{A0}: l’instructeur attend un avis que personne ne peut donner.",
      en: "The link that the person receives leads nowhere: the instructor waits for an opinion that nobody can give."
    ),
    examples: [
      .life(
        "messages: {avis: {title: Avis, to: [colleague], subject: Un avis, text: 'Voyez %{avis_url}.'}}\nopinions: {days: ⟦0⟧⟨14⟩, message: avis}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      guard let days = life.opinions?.days, days.value < 1 else { continue }
      let words = Words(
        fr: "\(days.value) jour\u{A0}: il en faut au moins un pour donner un avis",
        en: "\(days.value) days: giving an opinion takes one at least"
      )
      mistakes.add(rule, days, words, subject: life.definition.id, &collector)
    }
  }
}
