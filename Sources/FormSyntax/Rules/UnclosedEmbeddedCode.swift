package import FormSource

/// A `<%` without its `%>`.
package enum UnclosedEmbeddedCode {
  package static let rule = Rule(
    "unclosed-embedded-code",
    .correctness,
    .error,
    blocking: true,
    summary: Words(fr: "Une balise <% n’est jamais refermée par %>.", en: "A <% tag is never closed by %>."),
    reason: Words(
      fr:
        "Tout le texte qui suit, y compris dans les fichiers suivants, est pris pour du Ruby\u{A0}: DataPass ne démarre plus.",
      en: "All the text after it, even in the files that follow, is taken for Ruby: DataPass no longer starts."
    ),
    examples: [
      .form("name: \"⟦<%⟧= Rails.env.production? ? 'A' : 'B' ⟨%⟩>\"")
    ]
  )

  static func finding(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(fr: "cette balise <% n’est jamais refermée", en: "this <% tag is never closed"),
      label: Words(fr: "ajoutez %> après le code", en: "add %> after the code")
    )
  }
}
