package import FormCatalog
package import FormSource

/// A backslash that YAML leaves in the text.
package enum LiteralEscape: TextRule {
  package static let rule = Rule(
    "literal-escape",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte garde une barre oblique inverse (\\n, \\\") que YAML n’a pas interprétée.",
      en: "A text keeps a backslash (\\n, \\\") that YAML did not interpret."
    ),
    reason: Words(
      fr:
        "Le demandeur lit «\u{A0}\\n\u{A0}» au lieu d’aller à la ligne\u{A0}: seuls les guillemets doubles donnent un sens à la barre.",
      en: "Applicants read “\\n” instead of seeing a new line: a backslash only has a meaning between double quotes."
    ),
    examples: [
      .form(
        failing: #"initialize_with: {intitule: 'Cantine⟦\n⟧et garderie'}"#,
        corrected: #"initialize_with: {intitule: "Cantine\net garderie"}"#
      ),
      .form(
        failing: #"introduction: Ce que l’on appelle ⟦\"⟧cantine\"."#,
        corrected: "introduction: Ce que l’on appelle \"cantine\"."
      ),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.backslash), ![.email, .address, .code].contains(text.kind), !text.isDeferred else {
      return
    }
    var value = text.value
    guard let range = value.withUTF8({ first(in: $0) }) else { return }
    collector.add(
      rule,
      in: text,
      at: range,
      Words(
        fr: "cette barre oblique inverse se lira telle quelle dans le texte",
        en: "this backslash will show in the text"
      ),
      label: Words(
        fr: "mettez le texte entre guillemets doubles, ou retirez-la",
        en: "put the text between double quotes, or remove the backslash"
      )
    )
  }

  private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for offset in bytes.indices.dropLast() where bytes[offset] == UInt8(ascii: "\\") {
      switch bytes[offset + 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return offset..<offset + 2
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        // A Windows path has a letter and a colon before its first backslash.
        if offset == 0 || bytes[offset - 1] != UInt8(ascii: ":") { return offset..<offset + 2 }
      default: continue
      }
    }
    return nil
  }
}
