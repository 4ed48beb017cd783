package import FormCatalog
package import FormSource

/// A little word that stands twice in a row.
package enum RepeatedWord: ProseRule {
  package static let rule = Rule(
    "repeated-word",
    .style,
    .info,
    summary: Words(
      fr: "Un petit mot est écrit deux fois de suite («\u{A0}de de\u{A0}», «\u{A0}le le\u{A0}»).",
      en: "A little word is written twice in a row (“de de”, “le le”)."
    ),
    reason: Words(
      fr: "Le demandeur bute sur la phrase\u{A0}; c’est souvent la trace d’une modification inachevée.",
      en: "The applicant stumbles over the sentence; it is often the trace of an unfinished change."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Ce formulaire ouvre les données ⟦de de⟧ la cantine.
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Ce formulaire ouvre les données de la cantine.
          """
      )
    ]
  )

  package static func check(_ prose: Prose, of text: CatalogText, _ collector: inout FindingCollector) {
    guard let range = prose.repeated.first else { return }
    let second = range.lowerBound + range.count / 2..<range.upperBound
    collector.add(
      rule,
      in: text,
      at: range,
      Words(fr: "ce mot est écrit deux fois de suite", en: "this word is written twice in a row"),
      label: Words(fr: "à écrire une seule fois", en: "to be written once"),
      fixing: TextFix(Words(fr: "L’écrire une seule fois", en: "Write it once"), isSafe: false, [(second, "")])
    )
  }

  /// A space: the same word of two to four letters may stand on both its sides.
  @inline(__always)
  static func look(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, _ prose: inout Prose) {
    for length in 2...4 where offset >= length && offset + length < bytes.count {
      if bytes[offset - length] == bytes[offset + 1] { compare(offset, length, bytes, &prose) }
    }
  }

  private static func compare(
    _ offset: Int,
    _ length: Int,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ prose: inout Prose
  ) {
    let start = offset - length
    let end = offset + 1 + length
    guard start == 0 || bytes[start - 1].isSpace, end == bytes.count || bytes[end].isSpace else { return }
    let word = bytes[start..<offset]
    if word.elementsEqual(bytes[(offset + 1)..<end]), words.contains(where: { word.elementsEqual($0) }) {
      prose.repeated.append(start..<end)
    }
  }

  /// Words that no French sentence repeats.
  private static let words: [[UInt8]] = [
    "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "est", "et", "la", "le", "les", "ou", "par", "pour",
    "que", "qui", "sont", "sur", "un", "une",
  ].map { Array($0.utf8) }
}
