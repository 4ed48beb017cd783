package import FormCatalog
package import FormSource

/// A text that is empty, or nothing but spaces.
package enum BlankText: TextRule {
  package static let rule = Rule(
    "blank-text",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte est vide.",
      en: "A text is empty."
    ),
    reason: Words(
      fr:
        "Vide n’est pas absent\u{A0}: la valeur par défaut n’est pas reprise, et le demandeur voit un titre ou une phrase vide.",
      en: "Empty is not absent: the default value does not apply, and applicants see an empty title or sentence."
    ),
    examples: [
      .form("name: ⟦\"\"⟧⟨Demande libre⟩"),
      .basicInfos("fields: {intitule: {label: ⟦\"\"⟧⟨Votre projet⟩}}"),
      .basicInfos("title: ⟦\"\"⟧⟨Votre projet⟩"),
      .basicInfos("fields: {nature: {type: choice, label: Nature, options: {a: ⟦\"\"⟧⟨A⟩, b: B}}}"),
    ]
  )

  /// Without `options.body`, which upstream’s own rules leave empty where there is nothing to explain.
  private static let keys: Set<String> = [
    "name", "description", "link", "cgu_link", "access_link", "support_email", "scopes.name", "scopes.group",
    "scopes.link", "scope_rules.message", "options.cta.content", "options.cta.url", "questions.label",
    "answers.label", "outcomes.text", "messages.title", "messages.subject", "messages.text", "templates.title",
    "templates.content",
  ]
  /// The last step of the keys of blocks that are shown as they are: introductions and hints may be emptied.
  private static let ofBlocks: Set<Substring> = ["label", "message", "options", "title"]
  /// Of these, those that cannot be left out either.
  private static let needed = keys.subtracting([
    "description", "link", "cgu_link", "access_link", "scopes.group", "scopes.link", "scope_rules.message",
  ])

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // The key comes last: it costs more to compute than to see a letter.
    guard text.value.utf8.count < 64, text.value.utf8.allSatisfy({ $0 <= 0x20 }),
      keys.contains(text.key) || text.filling != .translation && ofBlocks.contains(text.lastKey)
    else { return }
    collector.add(
      rule,
      in: text,
      at: nil,
      Words(fr: "\(text.key) est vide", en: "\(text.key) is empty"),
      label: needed.contains(text.key) || text.lastKey == "label"
        ? Words(fr: "écrivez un texte", en: "write a text")
        : Words(fr: "écrivez un texte, ou supprimez la clé", en: "write a text, or remove the key")
    )
  }
}
