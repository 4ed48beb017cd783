package import FormCatalog
package import FormSource

/// Markdown in a text that DataPass does not read as Markdown.
package enum LiteralMarkdown: TextRule {
  package static let rule = Rule(
    "literal-markdown",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte contient du Markdown (**gras**, [lien](adresse)), que DataPass ne met pas en forme.",
      en: "A text contains Markdown (**bold**, [link](address)), which DataPass does not format."
    ),
    reason: Words(
      fr:
        "Le demandeur lit les étoiles, les crochets et l’adresse au milieu de la phrase, et ne peut pas suivre le lien.",
      en:
        "Applicants see the asterisks, the brackets and the address in the middle of the sentence, and cannot follow the link."
    ),
    examples: [
      .form("introduction: Ce formulaire est ⟦**réservé**⟧⟨<strong>réservé</strong>⟩ aux mairies."),
      .form(
        """
        introduction: Lisez ⟦[le guide](https://exemple.gouv.fr/guide)⟧⟨<a href="https://exemple.gouv.fr/guide">le guide</a>⟩.
        """
      ),
      .form(
        failing: "initialize_with: {intitule: Une aide ⟦**sociale**⟧}",
        corrected: "initialize_with: {intitule: Une aide sociale}"
      ),
      .form("introduction: Une aide, ⟦_par exemple la cantine_⟧⟨<em>par exemple la cantine</em>⟩."),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.markdown), !text.isDeferred, readers.contains(text.kind) else { return }
    var value = text.value
    guard let (range, what) = value.withUTF8({ first(in: $0) }) else { return }
    let isMarkup = text.kind == .html || text.kind == .card
    collector.add(
      rule,
      in: text,
      at: range,
      Words(
        fr: "DataPass ne met pas le Markdown en forme\u{A0}: le demandeur lira ces signes",
        en: "DataPass does not format Markdown: applicants will see these characters"
      ),
      label: isMarkup ? Words(fr: "écrivez \(what)", en: "write \(what)") : nil
    )
  }

  /// What people read: an answer stands in its box, and in the summary, as it is written.
  private static let readers: Set<CatalogText.Kind> = [.html, .card, .plain, .answer]

  private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> (range: Range<Int>, instead: String)? {
    var scan = MarkdownScan(bytes)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"), let end = scan.emphasisEnd(from: offset) {
        let isStrong = bytes[offset + 1] == byte
        return (offset..<end, isStrong ? "<strong>…</strong>" : "<em>…</em>")
      }
      if byte == UInt8(ascii: "["), let end = scan.linkEnd(from: offset) {
        return (offset..<end, "<a href=\"…\">…</a>")
      }
      offset += 1
    }
    return nil
  }
}
