package import FormCatalog
package import FormSource

/// A variable in a text where nothing replaces it.
package enum LiteralPlaceholder: TextRule {
  package static let rule = Rule(
    "literal-placeholder",
    .wording,
    .warning,
    summary: Words(
      fr: "Une variable %{…} est écrite dans un texte où rien ne la remplace.",
      en: "A variable %{…} is written in a text where nothing replaces it."
    ),
    reason: Words(
      fr:
        "Le demandeur lit «\u{A0}%{form_name}\u{A0}» tel quel\u{A0}: seuls l’introduction et le lien d’accès ont des variables.",
      en: "Applicants read “%{form_name}” as it is: only the introduction and the access link have variables."
    ),
    examples: [
      .form("description: Pour le logiciel ⟦%{form_name}⟧⟨de la cantine⟩")
    ]
  )

  private static let kinds: Set<CatalogText.Kind> = [.card, .answer, .plain, .address]

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    // Wordings go through I18n, which has variables of its own.
    guard text.traits.contains(.percent), kinds.contains(text.kind), text.key != "access_link",
      catalog.wordingSections.isEmpty || text.definition != nil || catalog.definitions.contains(text.subject)
    else { return }
    let bytes = Array(text.value.utf8)
    guard
      let start = bytes.indices.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: "%") && bytes[$0 + 1] == UInt8(ascii: "{")
      }),
      let end = bytes[start...].prefix(80).firstIndex(of: UInt8(ascii: "}"))
    else { return }
    let part = String(decoding: bytes[start...end], as: UTF8.self)
    collector.add(
      rule,
      in: text,
      at: start..<end + 1,
      Words(
        fr: "\(Quoted(part).french) n’est pas remplacé dans \(text.key)",
        en: "\(Quoted(part).english) is not replaced in \(text.key)"
      )
    )
  }
}
