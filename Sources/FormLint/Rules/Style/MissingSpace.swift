package import FormCatalog
package import FormSource

/// A punctuation mark that lacks the space before or after it.
package enum MissingSpace: ProseRule {
  package static let rule = Rule(
    "missing-space",
    .style,
    .info,
    summary: Words(
      fr: "Il manque une espace\u{A0}: avant «\u{A0}:\u{A0};\u{A0}?\u{A0}!\u{A0}», ou après une virgule.",
      en: "A space is missing: before “: ; ? !”, as French requires, or after a comma."
    ),
    reason: Words(
      fr: "La phrase se lit moins bien et s’écarte de l’usage de l’administration.",
      en: "The sentence is harder to read and does not follow the administration’s usage."
    ),
    examples: [
      .form("introduction: Qui peut répondre⟦?⟧⟨ ?⟩ Les mairies,⟨ ⟩les départements.")
    ]
  )

  package static let stops = ProseScanner.Stops.signs([",", ":", ";", "?", "!"])

  package static func mistake(at sign: Range<Int>, in text: ProseText) -> ProseMistake? {
    let (offset, bytes) = (sign.lowerBound, text.bytes)
    guard offset > 0 else { return nil }
    let hasSpaceAfter = offset + 1 == bytes.count || bytes[offset + 1].isSpace
    if bytes[offset] == UInt8(ascii: ",") {
      guard !hasSpaceAfter, bytes[offset - 1].isLetter, bytes[offset + 1].isLetter, !text.isInName(sign)
      else { return nil }
      return ProseMistake(sign, replacing: offset + 1..<offset + 1, with: " ")
    }
    // Only after a word of two letters or more: short marks are skipped.
    guard hasSpaceAfter, offset > 2, isLetter(bytes[offset - 1]), isLetter(bytes[offset - 2]), !text.isInName(sign)
    else { return nil }
    return ProseMistake(sign, replacing: offset..<offset, with: "\u{A0}")
  }

  package static func report(_ mistakes: [ProseMistake], in text: CatalogText, _ collector: inout FindingCollector) {
    let message =
      mistakes.count == 1
      ? Words(fr: "il manque une espace à côté de ce signe", en: "a space is missing next to this punctuation mark")
      : Words(
        fr: "il manque \(mistakes.count) espaces dans ce texte",
        en: "\(mistakes.count) spaces are missing in this text"
      )
    let fix = TextFix(
      Words(fr: "Ajouter les espaces", en: "Add the spaces"),
      isSafe: true,
      mistakes.map(\.correction)
    )
    collector.add(rule, in: text, at: mistakes[0].range, message, fixing: fix)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || (0x80...0xBF).contains(byte) }
}
