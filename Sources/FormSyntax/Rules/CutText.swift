package import FormSource

/// A text without quotes that a `#` cuts short.
package enum CutText {
  package static let rule = Rule(
    "cut-text",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un texte sans guillemets est coupé par un croisillon (#).",
      en: "A text without quotes is cut short by a hash sign (#)."
    ),
    reason: Words(
      fr: "YAML prend la suite pour un commentaire\u{A0}: le demandeur ne lit que le début du texte.",
      en: "YAML takes the rest for a comment: applicants read only the beginning of the text."
    ),
    examples: [
      .form(
        failing: "name: Marché ⟦#12 de la commune⟧",
        corrected: "name: \"Marché #12 de la commune\""
      )
    ]
  )

  /// The finding about a text without quotes, if what follows it on its line looks like the rest of it: comments are
  /// written with a space after the sign. `end` is the text offset of its end.
  static func finding(after end: Int, in text: SourceText) -> Finding? {
    let bytes = text.bytes
    guard end < bytes.count, bytes[end] == UInt8(ascii: " ") else { return nil }
    var place = end
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "#"), bytes[place + 1].isNameByte else { return nil }
    return Finding(
      rule,
      at: text.span(place, TextLine(bytes, at: place).content.upperBound),
      Words(
        fr: "YAML prend la fin de cette ligne pour un commentaire\u{A0}: le texte s’arrête avant",
        en: "YAML takes the end of this line for a comment: the text stops before it"
      ),
      label: Words(
        fr: "mettez tout le texte entre guillemets\u{A0}; si c’est un commentaire, écrivez une espace après #",
        en: "put the whole text in quotes; if it is a comment, write a space after #"
      )
    )
  }
}
