package import FormSource

/// A YAML tag that is unknown to upstream.
package enum UnknownTag {
  package static let rule = Rule(
    "unknown-tag",
    .correctness,
    .error,
    summary: Words(
      fr: "Une étiquette YAML (!nom) n’est pas connue de DataPass.",
      en: "A YAML tag (!name) is unknown to DataPass."
    ),
    reason: Words(
      fr:
        "DataPass refuse les objets Ruby et ignore les autres étiquettes\u{A0}: le texte n’est pas ce que l’auteur croit.",
      en: "DataPass refuses Ruby objects and ignores other tags: the text is not what its author thinks."
    ),
    examples: [
      .form(
        failing: "name: ⟦!texte⟧ Exemple",
        corrected: "name: Exemple"
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "l’étiquette \(Quoted(name).french) n’est pas connue ici",
        en: "the tag \(Quoted(name).english) is unknown here"
      ),
      label: Words(fr: "si c’est du texte, mettez-le entre guillemets", en: "if it is text, put it in quotes")
    )
  }
}
