import FormCatalog
import FormEmitters
import FormSource

/// What a key of the language does.
enum KeyHover {
  static func markdown(_ key: KeyShape, _ language: Language) -> String {
    var lines = ["**\(MarkdownText.code(key.name))** — \(MarkdownText.escaped(key.summary(language)))"]
    switch key.status {
    case .required: lines.append(Words(fr: "Obligatoire.", en: "Required.")(language))
    case .expected: lines.append(Words(fr: "Attendu.", en: "Expected.")(language))
    case .optional: break
    case .former(let words), .ignored(let words): return lines[0] + "\n\n" + MarkdownText.escaped(words(language))
    }
    let expected = Words(
      fr: "Valeur\u{A0}: \(key.shape.expectation.french)",
      en: "Value: \(key.shape.expectation.english)"
    )
    lines.append(MarkdownText.escaped(expected(language)))
    return lines.joined(separator: "\n\n")
  }
}
