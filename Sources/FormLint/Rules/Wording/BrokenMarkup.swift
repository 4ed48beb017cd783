package import FormCatalog
package import FormMarkup
package import FormSource

/// Tags that do not match.
package enum BrokenMarkup: MarkupRule {
  package static let rule = Rule(
    "broken-markup",
    .wording,
    .warning,
    summary: Words(
      fr: "Des balises ne se correspondent pas\u{A0}: jamais fermées, jamais ouvertes, ou croisées.",
      en: "Tags do not match: never closed, never opened, or crossing each other."
    ),
    reason: Words(
      fr: "La mise en forme déborde sur la suite de la page, ou une partie du texte disparaît.",
      en: "The formatting spills over into the rest of the page, or part of the text disappears."
    ),
    examples: [
      .form("introduction: Ce formulaire est ⟦<strong>⟧destiné aux mairies⟨</strong>⟩."),
      .form("introduction: Ce formulaire est destiné aux mairies.⟦</div>⟧⟨⟩"),
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    guard text.kind == .html || text.kind == .card else { return }
    for problem in markup.problems {
      guard let (message, label) = words(problem.kind) else { continue }
      return collector.add(rule, in: text, at: problem.range, message, label: label)
    }
  }

  private static func words(_ kind: MarkupProblem.Kind) -> (message: Words, label: Words?)? {
    switch kind {
    case .unclosed(let name):
      let message = Words(fr: "la balise <\(name)> n’est jamais fermée", en: "the <\(name)> tag is never closed")
      let label = Words(
        fr: "écrivez </\(name)> là où elle doit finir",
        en: "write </\(name)> where it should end"
      )
      return (message, label)
    case .unopened(let name):
      let message = Words(
        fr: "</\(name)> ferme une balise qui n’est pas ouverte",
        en: "</\(name)> closes a tag that is not open"
      )
      return (message, Words(fr: "retirez-la, ou ajoutez <\(name)> avant", en: "remove it, or add <\(name)> before it"))
    case .misnested(let name):
      let message = Words(
        fr: "la balise <\(name)> n’est pas encore fermée quand celle qui la contient l’est",
        en: "the <\(name)> tag is still open when the tag around it is closed"
      )
      return (message, Words(fr: "fermez-la d’abord\u{A0}: </\(name)>", en: "close it first: </\(name)>"))
    case .unterminatedTag:
      let message = Words(
        fr: "il manque le «\u{A0}>\u{A0}» de cette balise\u{A0}: la suite du texte ne s’affiche pas",
        en: "this tag has no closing “>”: the rest of the text is not shown"
      )
      return (message, nil)
    case .unknownTag, .disallowedTag, .unsafeTag, .eventHandler, .unsafeAddress, .needlessEnd, .strayInTag,
      .unquotedValue:
      return nil
    }
  }
}
