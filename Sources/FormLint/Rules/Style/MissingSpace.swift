package import FormCatalog
package import FormSource

/// A sign of punctuation with a space missing before or behind it.
package enum MissingSpace: ProseRule {
  package static let rule = Rule(
    "missing-space",
    .style,
    .info,
    summary: Words(
      fr: "Il manque une espace\u{A0}: avant «\u{A0}:\u{A0};\u{A0}?\u{A0}!\u{A0}», ou après une virgule.",
      en: "A space is missing: before “: ; ? !” as French has it, or behind a comma."
    ),
    reason: Words(
      fr: "La phrase se lit moins bien et s’écarte de l’usage de l’administration.",
      en: "The sentence is harder to read and departs from the usage of the administration."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Qui peut répondre⟦?⟧ Les mairies,les départements.
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
            introduction: Qui peut répondre ? Les mairies, les départements.
          """
      )
    ]
  )

  package static func check(_ prose: Prose, of text: CatalogText, _ collector: inout FindingCollector) {
    let found = prose.missingSpaces
    guard let first = found.first else { return }
    let message =
      found.count == 1
      ? Words(fr: "il manque une espace à côté de ce signe", en: "a space is missing next to this sign")
      : Words(
        fr: "il manque \(found.count) espaces dans ce texte",
        en: "\(found.count) spaces are missing in this text"
      )
    let fix = TextFix(
      Words(fr: "Ajouter les espaces", en: "Add the spaces"),
      isSafe: true,
      found.map { ($0.place..<$0.place, $0.space) }
    )
    collector.add(rule, in: text, at: first.sign, message, fixing: fix)
  }

  /// A sign of punctuation.
  static func look(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, _ prose: inout Prose) {
    guard offset > 0 else { return }
    let hasSpaceBehind = offset + 1 == bytes.count || bytes[offset + 1].isSpace
    if bytes[offset] == UInt8(ascii: ",") {
      guard !hasSpaceBehind, bytes[offset - 1].isLetter, bytes[offset + 1].isLetter, isProse(bytes, offset)
      else { return }
      prose.missingSpaces.append((offset..<offset + 1, offset + 1, " "))
    } else {
      // A word in front, and one of some length: short marks are left alone.
      guard hasSpaceBehind, offset > 2, isLetter(bytes[offset - 1]), isLetter(bytes[offset - 2]), isProse(bytes, offset)
      else { return }
      prose.missingSpaces.append((offset..<offset + 1, offset, "\u{A0}"))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || (0x80...0xBF).contains(byte) }

  /// Whether a sign stands in a sentence, and not in an address, a tag, a character reference or the like.
  private static func isProse(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    !WordScanner.isInName(offset..<offset + 1, bytes)
  }
}
