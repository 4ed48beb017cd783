package import FormCatalog
package import FormSource

/// A little word that stands twice in a row.
package enum RepeatedWord: TextRule {
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

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.space), text.kind != .address, !text.isDeferred else { return }
    var value = text.value
    guard let range = value.withUTF8({ firstRepeated(in: $0) }) else { return }
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

  /// The place of the first word of two to four letters that is written twice with one space between; only words that
  /// no French sentence repeats.
  private static func firstRepeated(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var offset = 2
    while offset + 2 < bytes.count {
      guard bytes[offset] == UInt8(ascii: " ") else {
        offset += 1
        continue
      }
      for length in 2...4 where offset >= length && offset + length < bytes.count {
        let start = offset - length
        let end = offset + 1 + length
        guard bytes[start] == bytes[offset + 1], end <= bytes.count, start == 0 || bytes[start - 1].isSpace,
          end == bytes.count || bytes[end].isSpace
        else { continue }
        let word = bytes[start..<offset]
        if word.elementsEqual(bytes[(offset + 1)..<end]), words.contains(where: { word.elementsEqual($0) }) {
          return start..<end
        }
      }
      offset += 1
    }
    return nil
  }

  private static let words: [[UInt8]] = [
    "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "est", "et", "la", "le", "les", "ou", "par", "pour",
    "que", "qui", "sont", "sur", "un", "une",
  ].map { Array($0.utf8) }
}
