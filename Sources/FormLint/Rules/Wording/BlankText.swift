package import FormCatalog
package import FormSource

/// A text of nothing but spaces.
package enum BlankText: TextRule {
  package static let rule = Rule(
    "blank-text",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte est écrit vide.",
      en: "A text is written empty."
    ),
    reason: Words(
      fr:
        "Vide n’est pas absent\u{A0}: la valeur par défaut n’est pas reprise, et le demandeur voit un titre ou une phrase sans mots.",
      en: "Empty is not absent: no default takes its place, and applicants see a title or a sentence without words."
    ),
    examples: [
      .form(failing: "name: ⟦\"\"⟧", corrected: "name: Demande libre")
    ]
  )

  private static let keys: Set<String> = [
    "name", "description", "link", "cgu_link", "access_link", "support_email", "scopes.name", "scopes.group",
    "questions.label", "answers.label",
  ]

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // The key last: to have it costs more than to see a letter.
    guard text.value.utf8.count < 64, text.value.utf8.allSatisfy({ $0 <= 0x20 }), keys.contains(text.key) else {
      return
    }
    collector.add(
      rule,
      in: text,
      at: nil,
      Words(fr: "\(text.key) est écrit vide", en: "\(text.key) is written empty"),
      label: Words(fr: "écrivez un texte, ou ôtez la clé", en: "write a text, or remove the key")
    )
  }
}
