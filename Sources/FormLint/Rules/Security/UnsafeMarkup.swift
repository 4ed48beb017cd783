package import FormCatalog
package import FormMarkup
package import FormSource

/// HTML that runs code or loads content in the applicant’s page.
package enum UnsafeMarkup: MarkupRule {
  package static let rule = Rule(
    "unsafe-markup",
    .security,
    .error,
    summary: Words(
      fr:
        "Un texte contient du code ou charge un contenu\u{A0}: balise <script>, attribut «\u{A0}onclick\u{A0}», lien «\u{A0}javascript:\u{A0}»…",
      en: "A text contains code or loads content: a <script> tag, an “onclick” attribute, a “javascript:” link…"
    ),
    reason: Words(
      fr: "Ce texte est mis tel quel dans la page du demandeur\u{A0}: le code s’exécute chez lui, avec ses droits.",
      en:
        "The text goes into the applicant’s page unchanged: the code runs in their browser, with their rights."
    ),
    examples: [
      .form(
        failing: "introduction: Lisez ceci. ⟦<script src=\"https://exemple.gouv.fr/suivi.js\">⟧</script>",
        corrected: "introduction: Lisez ceci."
      ),
      .form(
        failing: "introduction: Lisez <a href=\"https://exemple.gouv.fr\" ⟦onclick=\"suivre()\"⟧>la suite</a>.",
        corrected: "introduction: Lisez <a href=\"https://exemple.gouv.fr\">la suite</a>."
      ),
      .form("introduction: Lisez <a href=\"⟦javascript:suivre()⟧⟨https://exemple.gouv.fr⟩\">la suite</a>."),
    ]
  )

  package static func check(_ markup: Markup, of text: CatalogText, _ collector: inout FindingCollector) {
    guard text.kind == .html else { return }
    for problem in markup.problems {
      guard let message = words(problem.kind) else { continue }
      return collector.add(
        rule,
        in: text,
        at: problem.range,
        message,
        label: Words(fr: "retirez ce code", en: "remove this code")
      )
    }
  }

  private static func words(_ kind: MarkupProblem.Kind) -> Words? {
    switch kind {
    case .unsafeTag(let name):
      Words(
        fr: "la balise <\(name)> exécute ou charge quelque chose dans la page du demandeur",
        en: "the <\(name)> tag runs code or loads content in the applicant’s page"
      )
    case .eventHandler(let name):
      Words(
        fr: "l’attribut \(Quoted(name).french) exécute du code dans la page du demandeur",
        en: "the \(Quoted(name).english) attribute runs code in the applicant’s page"
      )
    case .unsafeAddress:
      Words(
        fr: "ce lien exécute du code au lieu de mener à une page",
        en: "this link runs code instead of leading to a page"
      )
    case .unknownTag, .disallowedTag, .unclosed, .unopened, .misnested, .unterminatedTag, .needlessEnd, .strayInTag,
      .unquotedValue:
      nil
    }
  }
}
