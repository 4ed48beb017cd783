package import FormCatalog
package import FormSource

/// A French word with a frequent mistake in it.
package enum MisspelledWord: ProseRule {
  package static let rule = Rule(
    "misspelled-word",
    .style,
    .info,
    summary: Words(
      fr: "Un mot français contient une faute d’orthographe courante.",
      en: "A French word holds a frequent spelling mistake."
    ),
    reason: Words(
      fr: "Le demandeur lit ce texte au nom de l’administration\u{A0}: une faute entame la confiance.",
      en: "The applicant reads this text in the name of the administration: a mistake wears away trust."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Ce formulaire est destiné aux ⟦adminitrations⟧.
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Ce formulaire est destiné aux administrations.
          """
      )
    ]
  )

  package static func check(_ prose: Prose, of text: CatalogText, _ collector: inout FindingCollector) {
    let found = prose.misspelled
    guard let first = found.first else { return }
    let shown = Quoted(first.text)
    let title =
      found.count == 1
      ? Words(fr: "Écrire \(shown.french)", en: "Write \(shown.english)")
      : Words(fr: "Corriger \(found.count) mots", en: "Correct \(found.count) words")
    collector.add(
      rule,
      in: text,
      at: first.range,
      Words(
        fr: "ce mot contient une faute\u{A0}: on écrit \(shown.french)",
        en: "this word holds a mistake: it is written \(shown.english)"
      ),
      fixing: TextFix(title, isSafe: true, found)
    )
  }

  /// A word that may be in the list.
  static func look(at range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ prose: inout Prose) {
    guard let correction = Spelling.correction(of: bytes[range]), !WordScanner.isInName(range, bytes) else { return }
    prose.misspelled.append((range, correction))
  }
}
