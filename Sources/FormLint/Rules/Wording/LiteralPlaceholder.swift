package import FormCatalog
package import FormSource

/// A variable in a text where nothing replaces it.
package enum LiteralPlaceholder: TextRule {
  package static let rule = Rule(
    "literal-placeholder",
    .wording,
    .warning,
    summary: Words(
      fr: "Une variable %{…} ou un %% est écrit dans un texte où rien ne le remplace.",
      en: "A variable %{…} or a %% is written in a text where nothing replaces it."
    ),
    reason: Words(
      fr:
        "Le demandeur lit «\u{A0}%{form_name}\u{A0}» ou «\u{A0}100%%\u{A0}» tel quel\u{A0}: seuls l’introduction et le lien d’accès ont des variables.",
      en:
        "Applicants read “%{form_name}” or “100%%” as it is: only the introduction and the access link have variables."
    ),
    examples: [
      .form("description: Pour le logiciel ⟦%{form_name}⟧⟨de la cantine⟩"),
      .basicInfos("fields: {intitule: {label: \"Le nom de ⟦%{form_name}⟧⟨votre projet⟩\"}}"),
      .form("description: Pour 100 ⟦%%⟧⟨%⟩ des communes"),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.percent), text.filling == .nothing, text.kind != .code else { return }
    var value = text.value
    guard let range = value.withUTF8({ first(in: $0) }) else { return }
    let part = String(decoding: Array(value.utf8)[range], as: UTF8.self)
    if part == "%%" {
      collector.add(
        rule,
        in: text,
        at: range,
        Words(
          fr: "\(text.key) n’a pas de variables\u{A0}: on y lira les deux signes %%",
          en: "\(text.key) has no variables: both signs of %% will be shown"
        ),
        label: Words(fr: "écrivez un seul %", en: "write a single %"),
        fix: { Fix(DidYouMean.title("%"), safe: true, [Fix.Edit($0, "%")]) }
      )
    } else {
      collector.add(
        rule,
        in: text,
        at: range,
        Words(
          fr: "\(Quoted(part).french) n’est pas remplacé dans \(text.key)",
          en: "\(Quoted(part).english) is not replaced in \(text.key)"
        ),
        label: Words(fr: "écrivez le texte lui-même", en: "write the text itself")
      )
    }
  }

  /// The first `%{…}`, or a `%%` behind a figure or a space.
  private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = bytes.place(of: UInt8(ascii: "%"), from: 0)
    while index + 1 < bytes.count {
      if bytes[index + 1] == UInt8(ascii: "{"),
        let end = bytes[index...].prefix(80).firstIndex(of: UInt8(ascii: "}"))
      {
        return index..<end + 1
      }
      if bytes[index + 1] == UInt8(ascii: "%"), isAmount(bytes[..<index]),
        index + 2 == bytes.count || bytes[index + 2] != UInt8(ascii: "%")
      {
        return index..<index + 2
      }
      index = bytes.place(of: UInt8(ascii: "%"), from: index + 1)
    }
    return nil
  }

  /// Whether a text ends in a figure, with or without a space (which may take two or three bytes) behind it.
  private static func isAmount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let spaces: [UInt8] = [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]
    let last = bytes.reversed().first { !spaces.contains($0) }
    return last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
