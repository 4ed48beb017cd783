package import FormCatalog
package import FormSource

/// A key that has become a line of the text above it.
package enum SwallowedKey: TextRule {
  package static let rule = Rule(
    "swallowed-key",
    .correctness,
    .error,
    summary: Words(
      fr: "Une clé est devenue une ligne du texte qui la précède.",
      en: "A key has become a line of the text above it."
    ),
    reason: Words(
      fr: "Mal alignée, elle n’est jamais lue\u{A0}: le réglage manque, et le demandeur lit du YAML.",
      en: "Badly indented, it is never read: the setting is missing, and applicants see YAML."
    ),
    examples: [
      .form(
        failing: """
          initialize_with:
            description: |
              Un projet pour les communes.
              ⟦cadre_juridique_url:⟧ https://www.legifrance.gouv.fr
          """,
        corrected: """
          initialize_with:
            description: Un projet pour les communes.
            cadre_juridique_url: https://www.legifrance.gouv.fr
          """,
        context: .definition("blocks: [{name: basic_infos}, {name: scopes}, {name: legal}]")
      )
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.colon), text.kind != .code, text.kind != .address else { return }
    guard let key = SwallowedLine.first(in: text.value) else { return }
    let name = String(decoding: Array(text.value.utf8)[key].dropLast(), as: UTF8.self)
    collector.add(
      rule,
      in: text,
      at: key,
      Words(
        fr: "\(Quoted(name).french) est ici une ligne du texte \(text.key), et non une clé",
        en: "\(Quoted(name).english) is part of the text \(text.key) here, not a key"
      ),
      label: Words(fr: "alignez-la avec \(text.key)", en: "align it with \(text.key)")
    )
  }
}
