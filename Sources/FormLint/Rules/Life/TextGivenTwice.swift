package import FormCatalog
package import FormSource

/// A message or a template that has a text and names the file of another.
package enum TextGivenTwice: CatalogRule {
  package static let rule = Rule(
    "text-given-twice",
    .correctness,
    .error,
    summary: Words(
      fr: "Un message ou un modèle a un texte, et nomme le fichier d’un autre.",
      en: "A message or a template has a text, and names the file of another."
    ),
    reason: Words(
      fr: "Seul celui qui est écrit ici est envoyé\u{A0}: qui corrige le fichier ne change rien.",
      en: "Only the one that is written here is sent: whoever corrects the file changes nothing."
    ),
    examples: [
      .life(
        failing:
          "messages:\n  recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Bien reçu., text_file: ⟦texts/recu.txt⟧}",
        corrected:
          "messages:\n  recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text_file: texts/recu.txt}",
        context: [.text: "Bien reçu.\n"]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for entry in catalog.life {
      let files =
        entry.messages.filter { $0.text != nil }.compactMap(\.textFile)
        + entry.templates.filter { $0.content != nil }.compactMap(\.contentFile)
      for file in files {
        let words = Words(fr: "le texte est déjà donné", en: "the text is already given")
        let label = Words(fr: "gardez l’un des deux", en: "keep one of the two")
        collector.add(Finding(rule, at: file.span, words, label: label, subject: entry.name.value), via: file.via)
      }
    }
  }
}
