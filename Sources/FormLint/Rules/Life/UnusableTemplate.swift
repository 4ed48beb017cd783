package import FormCatalog
package import FormSource

/// An instructor’s template that DataPass would refuse.
package enum UnusableTemplate: LifeRule {
  package static let rule = Rule(
    "unusable-template",
    .correctness,
    .error,
    summary: Words(
      fr: "Un modèle d’instructeur a un titre de plus de 50 caractères, ou il y en a plus de trois pour le même usage.",
      en: "An instructor’s template has a title of more than 50 characters, or there are more than three for one use."
    ),
    reason: Words(
      fr: "DataPass refuse de l’enregistrer\u{A0}: les instructeurs ne l’auront pas.",
      en: "DataPass refuses to save it: instructors will not have it."
    ),
    examples: [
      .life(
        "templates: {autre: {kind: refusal, title: ⟦Refus parce que la demande relève d’une autre API de l’État⟧⟨Relève d’une autre API⟩, content: Voyez l’autre API.}}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      for title in life.templates.compactMap(\.title) where title.value.count > InstructorTemplateKind.longestTitle {
        let most = InstructorTemplateKind.longestTitle
        let words = Words(
          fr: "\(title.value.count) caractères, pour \(most) au plus",
          en: "\(title.value.count) characters, of at most \(most)"
        )
        mistakes.add(rule, title, words, subject: life.definition.id, &collector)
      }
      for kind in InstructorTemplateKind.allCases {
        for template in life.templates.filter({ $0.kind == kind }).dropFirst(InstructorTemplateKind.most) {
          let words = Words(
            fr: "\(life.definition.id) a plus de \(InstructorTemplateKind.most) modèles pour \(kind.rawValue)",
            en: "\(life.definition.id) has more than \(InstructorTemplateKind.most) templates for \(kind.rawValue)"
          )
          mistakes.add(rule, template.name, words, subject: life.definition.id, &collector)
        }
      }
    }
  }
}
