package import FormCatalog
package import FormSource

/// A stray letter right after a variable.
package enum StrayPlaceholderLetter: TextRule {
  package static let rule = Rule(
    "stray-placeholder-letter",
    .wording,
    .warning,
    summary: Words(
      fr: "Une lettre reste collée derrière une variable %{…}.",
      en: "A stray letter directly follows a variable %{…}."
    ),
    reason: Words(
      fr: "%{…} n’a pas besoin d’un «\u{A0}s\u{A0}» comme %<…>s\u{A0}: il apparaît après le nom, ou casse le lien.",
      en: "Unlike %<…>s, %{…} takes no “s”: the letter shows after the name, or breaks the link."
    ),
    examples: [
      .form("introduction: Bienvenue dans %{form_name}⟦s⟧⟨⟩, un logiciel pour les communes")
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.percent), text.filling == .format else { return }
    let bytes = Array(text.value.utf8)
    for index in bytes.indices.dropFirst() where bytes[index - 1] == UInt8(ascii: "}") {
      guard bytes[index] == UInt8(ascii: "s") || bytes[index] == UInt8(ascii: "d"),
        index + 1 == bytes.count || !bytes[index + 1].isWordPart,
        let open = bytes[..<index].lastIndex(of: UInt8(ascii: "{")), open > 0, bytes[open - 1] == UInt8(ascii: "%")
      else { continue }
      collector.add(
        rule,
        in: text,
        at: index..<index + 1,
        Words(
          fr: "cette lettre s’ajoute à ce que vaut la variable",
          en: "this letter is added to the variable’s value"
        ),
        label: Words(fr: "supprimez-la", en: "remove it"),
        fix: { Fix(Words(fr: "Supprimer la lettre", en: "Remove the letter"), safe: true, [Fix.Edit($0, "")]) }
      )
    }
  }
}
