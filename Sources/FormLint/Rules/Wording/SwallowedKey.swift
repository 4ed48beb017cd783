package import FormCatalog
package import FormSource

/// A key that has become a line of the text above it.
package enum SwallowedKey: TextRule {
  package static let rule = Rule(
    "swallowed-key",
    .correctness,
    .warning,
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

  /// Keys that no sentence starts with.
  private static let keys: Set<String> = [
    "authorization_request", "static_blocks", "steps", "initialize_with", "scopes_config", "use_case",
    "service_provider_id", "startable_by_applicant", "single_page_view", "cgu_link", "access_link", "support_email",
    "public", "default", "introduction", "cadre_juridique_nature", "cadre_juridique_url",
    "destinataire_donnees_caractere_personnel",
    "duree_conservation_donnees_caractere_personnel", "intitule", "contact_technique_email", "scopes", "displayed",
  ]

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.colon), text.kind == .html || text.kind == .card || text.kind == .answer else { return }
    let bytes = Array(text.value.utf8)
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
      guard colon + 1 == bytes.count || bytes[colon + 1] <= 0x20 else { continue }
      var start = colon
      while start > 0, (0x61...0x7A).contains(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "_") { start -= 1 }
      guard start < colon, start == 0 || bytes[start - 1] <= 0x20,
        keys.contains(String(decoding: bytes[start..<colon], as: UTF8.self)), isAtLineStart(start, bytes, text)
      else { continue }
      let name = String(decoding: bytes[start..<colon], as: UTF8.self)
      collector.add(
        rule,
        in: text,
        at: start..<colon + 1,
        Words(
          fr: "\(Quoted(name).french) est ici une ligne du texte \(text.key), et non une clé",
          en: "\(Quoted(name).english) is part of the text \(text.key) here, not a key"
        ),
        label: Words(fr: "alignez-la avec \(text.key)", en: "align it with \(text.key)")
      )
      return
    }
  }

  /// YAML folds the line breaks of a plain text into spaces, so a name with an underscore counts as a key anywhere.
  private static func isAtLineStart(_ start: Int, _ bytes: [UInt8], _ text: CatalogText) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
    if index == 0 { return false }
    return bytes[index - 1] == 0x0A || bytes[start...].prefix { $0 != UInt8(ascii: ":") }.contains(UInt8(ascii: "_"))
  }
}
