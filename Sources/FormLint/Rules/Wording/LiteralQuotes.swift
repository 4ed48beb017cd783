package import FormCatalog
package import FormSource

/// Typographic quotes around a whole value.
package enum LiteralQuotes: TextRule {
  package static let rule = Rule(
    "literal-quotes",
    .wording,
    .warning,
    summary: Words(
      fr: "Une valeur entière est entre des guillemets typographiques, que YAML garde.",
      en: "A whole value is between typographic quotes, which YAML keeps."
    ),
    reason: Words(
      fr:
        "Un traitement de texte met “\u{A0}” ou «\u{A0}\u{A0}» à la place de \"\u{A0}: pour YAML, ces signes font partie du texte, et le demandeur les lit.",
      en:
        "A word processor puts “ ” or « » in place of \": to YAML, these signs are part of the text, and applicants see them."
    ),
    examples: [
      .basicInfos("fields: {intitule: {label: ⟦“Votre projet”⟧⟨\"Votre projet\"⟩}}"),
      .form("name: ⟦«\u{A0}Demande libre\u{A0}»⟧⟨\"Demande libre\"⟩"),
    ]
  )

  /// Opening and closing quotes, as the languages of Europe pair them.
  private static let pairs: [Character: Character] = ["“": "”", "„": "“", "«": "»", "‘": "’", "”": "”"]

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // None of the quotes is ASCII, and nearly all texts begin with a letter that is.
    guard text.value.utf8.first.map({ $0 >= 0x80 }) ?? false, let open = text.value.first, let close = pairs[open],
      text.value.last == close, text.value.count > 2, text.text.isUnquoted
    else { return }
    let inner = text.value.dropFirst().dropLast()
    // « A » et « B » are two quotations.
    guard !inner.contains(open), !inner.contains(close) else { return }
    let shown = inner.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    let straight = "\"\(String(shown))\""
    let isPlain = !inner.contains { $0 == "\"" || $0 == "\\" || $0.isNewline }
    collector.add(
      rule,
      in: text,
      at: nil,
      Words(
        fr: "les guillemets \(open)\u{A0}\(close) font partie de \(text.key)\u{A0}: ils se liront avec le texte",
        en: "the quotes \(open) \(close) are part of \(text.key): they will be shown with the text"
      ),
      label: Words(fr: "écrivez des guillemets droits (\"), ou aucun", en: "write straight quotes (\"), or none"),
      fix: { span in
        let title = Words(fr: "Écrire des guillemets droits", en: "Write straight quotes")
        return isPlain ? Fix(title, safe: false, [Fix.Edit(span, straight)]) : nil
      }
    )
  }
}
