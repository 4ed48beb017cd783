package import FormCatalog
package import FormMarkup
package import FormSource

/// Mistakes in HTML that browsers repair.
package enum SloppyMarkup: MarkupRule {
  package static let rule = Rule(
    "sloppy-markup",
    .wording,
    .info,
    summary: Words(
      fr: "Une balise contient une faute que les navigateurs réparent (</br>, virgule entre attributs).",
      en: "A tag contains a mistake that browsers repair (</br>, a comma between attributes)."
    ),
    reason: Words(
      fr: "La page s’affiche bien, mais la faute se recopie et d’autres outils la lisent autrement.",
      en: "The page looks right, but the mistake gets copied, and other tools read it differently."
    ),
    examples: [
      .form("introduction: Pour les mairies.⟦</br>⟧⟨<br>⟩ Pour les départements."),
      .form("introduction: Lisez <a href=\"https://exemple.gouv.fr\"⟦,⟧⟨⟩ target=\"_blank\">la suite</a>."),
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    guard text.kind == .html || text.kind == .card else { return }
    var edits: [(range: Range<Int>, text: String, message: Words)] = []
    for problem in markup.problems {
      switch problem.kind {
      case .needlessEnd(let name):
        let message = Words(fr: "</\(name)> n’existe pas", en: "</\(name)> does not exist")
        edits.append((problem.range, name == "br" ? "<br>" : "", message))
      case .strayInTag:
        let message = Words(fr: "ceci n’a rien à faire dans une balise", en: "this does not belong in a tag")
        edits.append((problem.range, "", message))
      case .unknownTag, .disallowedTag, .unsafeTag, .eventHandler, .unsafeAddress, .unclosed, .unopened, .misnested,
        .unterminatedTag, .unquotedValue:
        continue
      }
    }
    guard let first = edits.first else { return }
    let fix = TextFix(
      Words(fr: "Corriger la balise", en: "Correct the tag"),
      isSafe: true,
      edits.map { ($0.range, $0.text) }
    )
    let label: Words? = first.text.isEmpty ? nil : Words(fr: "écrivez \(first.text)", en: "write \(first.text)")
    collector.add(rule, in: text, at: first.range, first.message, label: label, fixing: fix)
  }
}
