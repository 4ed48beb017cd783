package import FormCatalog
package import FormMarkup
package import FormSource

/// A tag that DataPass removes from a text.
package enum RemovedTag: MarkupRule {
  package static let rule = Rule(
    "removed-tag",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte contient une balise HTML que DataPass retire à cet endroit.",
      en: "A text contains an HTML tag that DataPass removes from it."
    ),
    reason: Words(
      fr:
        "La mise en forme voulue disparaît\u{A0}: le demandeur lit un texte d’un seul bloc, des mots peuvent se coller.",
      en: "The intended formatting is lost: applicants read one solid block of text, and words may run together."
    ),
    examples: [
      .form(
        failing: "description: Un service pour ⟦<span class=\"fr-badge\">⟧les mairies</span>",
        corrected: "description: Un service pour <strong>les mairies</strong>"
      ),
      .form(
        """
        initialize_with:
          intitule: Cantine⟦<br />⟧⟨ ⟩et garderie
        """
      ),
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    switch text.kind {
    case .card:
      guard let tag = markup.tags.first(where: { !MarkupContext.card.allows($0.name) }) else { return }
      collector.add(
        rule,
        in: text,
        at: tag.range,
        Words(
          fr: "DataPass retire la balise <\(tag.name)> de la description",
          en: "DataPass removes the <\(tag.name)> tag from the description"
        ),
        label: Words(
          fr: "seules sont gardées <strong>, <em>, <b>, <i>, <u> et <br>",
          en: "only <strong>, <em>, <b>, <i>, <u> and <br> are kept"
        )
      )
    case .answer:
      guard let tag = markup.tags.first(where: { _ in true }) else { return }
      collector.add(
        rule,
        in: text,
        at: tag.range,
        Words(
          fr: "DataPass retire la balise <\(tag.name)> des réponses préremplies",
          en: "DataPass removes the <\(tag.name)> tag from prefilled answers"
        ),
        label: Words(fr: "écrivez du texte simple", en: "write plain text")
      )
    case .plain, .html, .address, .email, .code: return
    }
  }
}
