package import FormCatalog
package import FormSource

/// A short word written twice in a row.
package enum RepeatedWord: ProseRule {
  package static let rule = Rule(
    "repeated-word",
    .style,
    .info,
    summary: Words(
      fr: "Un petit mot est écrit deux fois de suite («\u{A0}de de\u{A0}», «\u{A0}le le\u{A0}»).",
      en: "A short word is written twice in a row (“de de”, “le le”)."
    ),
    reason: Words(
      fr: "Le demandeur bute sur la phrase\u{A0}; c’est souvent la trace d’une modification inachevée.",
      en: "Applicants stumble over the sentence; it is often left over from an unfinished edit."
    ),
    examples: [
      .form("introduction: Ce formulaire ouvre les données ⟦de de⟧⟨de⟩ la cantine.")
    ]
  )

  package static let stops = ProseScanner.Stops.signs([" "])

  /// A mistake if the words on both sides of the space are the same one, of two to four letters.
  package static func mistake(at space: Range<Int>, in text: ProseText) -> ProseMistake? {
    let (offset, bytes) = (space.lowerBound, text.bytes)
    for length in 2...4 where offset >= length && offset + length < bytes.count {
      guard bytes[offset - length] == bytes[offset + 1] else { continue }
      let first = offset - length..<offset
      let second = offset..<offset + 1 + length
      guard first.lowerBound == 0 || bytes[first.lowerBound - 1].isSpace,
        second.upperBound == bytes.count || bytes[second.upperBound].isSpace,
        bytes[first].elementsEqual(bytes[second.dropFirst()]), words.contains(where: { bytes[first].elementsEqual($0) })
      else { continue }
      return ProseMistake(first.lowerBound..<second.upperBound, replacing: second, with: "")
    }
    return nil
  }

  package static func report(_ mistakes: [ProseMistake], in text: CatalogText, _ collector: inout FindingCollector) {
    let first = mistakes[0]
    collector.add(
      rule,
      in: text,
      at: first.range,
      Words(fr: "ce mot est écrit deux fois de suite", en: "this word is written twice in a row"),
      label: Words(fr: "écrivez-le une seule fois", en: "write it once"),
      fixing: TextFix(Words(fr: "L’écrire une seule fois", en: "Write it once"), isSafe: false, [first.correction])
    )
  }

  /// Words that French never repeats.
  private static let words: [[UInt8]] = [
    "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "est", "et", "la", "le", "les", "ou", "par", "pour",
    "que", "qui", "sont", "sur", "un", "une",
  ].map { Array($0.utf8) }
}
