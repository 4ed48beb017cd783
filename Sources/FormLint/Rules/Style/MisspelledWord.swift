package import FormCatalog
package import FormSource

/// A French word with a frequent mistake in it.
package enum MisspelledWord: TextRule {
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

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.kind != .address, text.kind != .email, !text.isDeferred else { return }
    var value = text.value
    let found = value.withUTF8 { misspelled(in: $0) }
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

  private static func misspelled(in bytes: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, text: String)] {
    var found: [(range: Range<Int>, text: String)] = []
    WordScanner.forEachWord(of: bytes) { range, hash in
      guard Spelling.mayHold(hash), !WordScanner.isInName(range, bytes),
        let correction = Spelling.correction(of: bytes[range])
      else { return }
      found.append((range, correction))
    }
    return found
  }
}
