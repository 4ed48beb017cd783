package import FormCatalog
package import FormMarkup
package import FormSource

/// A word between `<` and `>` that is not an HTML tag.
package enum UnknownMarkupTag: MarkupRule {
  package static let rule = Rule(
    "unknown-markup-tag",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte mis en HTML contient entre «\u{A0}<\u{A0}» et «\u{A0}>\u{A0}» un mot qui n’est pas une balise.",
      en: "A text shown as HTML contains a word between “<” and “>” that is not a tag."
    ),
    reason: Words(
      fr: "Le navigateur n’en montre rien\u{A0}: le mot manque dans la phrase que lit le demandeur.",
      en: "The browser does not show it: the word is missing from the sentence that applicants read."
    ),
    examples: [
      .form(
        failing: "introduction: Ce formulaire est destiné à ⟦<nom de la mairie>⟧.",
        corrected: "introduction: Ce formulaire est destiné aux mairies."
      )
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    guard text.kind == .html else { return }
    for problem in markup.problems {
      guard case .unknownTag(let name) = problem.kind else { continue }
      return collector.add(
        rule,
        in: text,
        at: problem.range,
        Words(
          fr: "\(Quoted(name).french) n’est pas une balise HTML\u{A0}: le navigateur n’en montre rien",
          en: "\(Quoted(name).english) is not an HTML tag: the browser does not show it"
        ),
        label: Words(fr: "pour montrer un «\u{A0}<\u{A0}», écrivez &lt;", en: "to show a “<”, write &lt;")
      )
    }
  }
}
