package import FormCatalog
package import FormSource

/// A space where French has none.
package enum MisplacedSpace: ProseRule {
  package static let rule = Rule(
    "misplaced-space",
    .style,
    .info,
    summary: Words(
      fr: "Une espace est de trop\u{A0}: double, avant une virgule ou un point, au début ou à la fin d’un nom.",
      en: "There is an extra space: doubled, before a comma or a full stop, or at the start or end of a name."
    ),
    reason: Words(
      fr:
        "La phrase est négligée aux yeux du demandeur, et deux noms qui ne diffèrent que par une espace passent pour deux choses.",
      en: "The sentence looks careless to applicants, and two names that differ only by a space count as two things."
    ),
    examples: [
      .form(
        failing: "introduction: Pour les mairies⟦ ⟧, les départements  et les régions.",
        corrected: "introduction: Pour les mairies, les départements et les régions."
      ),
      .form("name: \"Aides facultatives⟦ ⟧⟨⟩\""),
    ]
  )

  package static let stops = ProseScanner.Stops.signs([" "])

  package static func mistake(at space: Range<Int>, in text: ProseText) -> ProseMistake? {
    let (start, bytes) = (space.lowerBound, text.bytes)
    // Nearly every space separates two words; in a run of spaces, the first one is checked for all.
    if start > 0, start + 1 < bytes.count, bytes[start + 1] > UInt8(ascii: ".") { return nil }
    if start > 0, bytes[start - 1] == UInt8(ascii: " ") { return nil }
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    if start == 0 || end == bytes.count { return text.isName ? ProseMistake(start..<end, with: "") : nil }
    // Spaces at the start and end of lines are layout.
    guard !bytes[start - 1].isSpace, !bytes[end].isSpace else { return nil }
    if isStop(bytes, end) { return ProseMistake(start..<end, with: "") }
    let isBetweenWords = isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ",")
    return end - start > 1 && isBetweenWords && isLetter(bytes[end]) ? ProseMistake(start + 1..<end, with: "") : nil
  }

  package static func report(_ mistakes: [ProseMistake], in text: CatalogText, _ collector: inout FindingCollector) {
    let message =
      mistakes.count == 1
      ? Words(fr: "une espace est de trop ici", en: "extra space")
      : Words(
        fr: "\(mistakes.count) espaces sont de trop dans ce texte",
        en: "\(mistakes.count) extra spaces in this text"
      )
    let fix = TextFix(
      Words(fr: "Retirer les espaces en trop", en: "Remove the extra spaces"),
      isSafe: true,
      mistakes.map(\.correction)
    )
    collector.add(
      rule,
      in: text,
      at: mistakes[0].range,
      message,
      label: Words(fr: "retirez-la", en: "remove it"),
      fixing: fix
    )
  }

  /// Whether a comma or a full stop ends a word: those of “.odf” and “...” do not.
  private static func isStop(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ".") else { return false }
    return offset + 1 == bytes.count || bytes[offset + 1].isSpace
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }
}
