package import FormCatalog
package import FormSource

/// A French word with a common spelling mistake.
package enum MisspelledWord: ProseRule {
  package static let rule = Rule(
    "misspelled-word",
    .style,
    .info,
    summary: Words(
      fr: "Un mot français contient une faute d’orthographe courante.",
      en: "A French word contains a common spelling mistake."
    ),
    reason: Words(
      fr: "Ce texte parle au demandeur au nom de l’administration\u{A0}: une faute entame sa confiance.",
      en: "This text speaks to applicants for the administration: a mistake undermines their trust."
    ),
    examples: [
      .form("introduction: Ce formulaire est destiné aux ⟦adminitrations⟧⟨administrations⟩.")
    ]
  )

  package static let stops = ProseScanner.Stops.words(Spelling.words)

  package static func mistake(at range: Range<Int>, in text: ProseText) -> ProseMistake? {
    guard let correction = Spelling.correction(of: text.bytes[range]), !text.isInName(range) else { return nil }
    return ProseMistake(range, with: correction)
  }

  package static func report(_ mistakes: [ProseMistake], in text: CatalogText, _ collector: inout FindingCollector) {
    let first = mistakes[0]
    let shown = Quoted(first.correction.text)
    let title =
      mistakes.count == 1
      ? Words(fr: "Écrire \(shown.french)", en: "Write \(shown.english)")
      : Words(fr: "Corriger \(mistakes.count) mots", en: "Correct \(mistakes.count) words")
    collector.add(
      rule,
      in: text,
      at: first.range,
      Words(
        fr: "ce mot contient une faute\u{A0}: on écrit \(shown.french)",
        en: "misspelled: write \(shown.english)"
      ),
      fixing: TextFix(title, isSafe: true, mistakes.map(\.correction))
    )
  }

}
