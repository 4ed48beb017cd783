package import FormCatalog
package import FormMarkup
package import FormSource

/// HTML in a plain text, which the page shows as it is written.
package enum LiteralMarkup: MarkupRule {
  package static let rule = Rule(
    "literal-markup",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte simple contient du HTML, que la page montre tel qu’il est écrit.",
      en: "A plain text contains HTML, which the page shows as it is written."
    ),
    reason: Words(
      fr: "Le demandeur lit «\u{A0}<strong>\u{A0}» ou «\u{A0}&nbsp;\u{A0}» au milieu de la phrase.",
      en: "Applicants read “<strong>” or “&nbsp;” in the middle of the sentence."
    ),
    examples: [
      .form(
        failing: "name: Demande libre ⟦<br>⟧ pour les mairies",
        corrected: "name: Demande libre pour les mairies"
      ),
      .form("name: Aides⟦&nbsp;⟧⟨ ⟩facultatives"),
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    // Whether a wording is put into the page as HTML depends on the page.
    guard text.kind == .plain, text.definition != nil || text.key == "name" else { return }
    let tag = markup.tags.first { MarkupElement.isKnown($0.name) }
    guard let range = tag?.range ?? CharacterReferences.first(in: text.value) else { return }
    collector.add(
      rule,
      in: text,
      at: range,
      Words(
        fr: "ce texte n’est pas du HTML\u{A0}: le demandeur le lira tel qu’il est écrit",
        en: "this text is not HTML: applicants will see it as it is written"
      ),
      label: Words(fr: "écrivez du texte simple", en: "write plain text")
    )
  }
}
