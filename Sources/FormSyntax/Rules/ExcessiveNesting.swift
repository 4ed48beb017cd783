package import FormSource

/// Lists and mappings that are nested deeper than in any definition.
package enum ExcessiveNesting {
  package static let rule = Rule(
    "excessive-nesting",
    .security,
    .error,
    blocking: true,
    summary: Words(
      fr: "Des listes ou des clés sont imbriquées sur plus de 256 niveaux.",
      en: "Lists or keys are nested more than 256 levels deep."
    ),
    reason: Words(
      fr:
        "Aucune définition n’en a besoin\u{A0}: c’est une erreur de frappe répétée ou un fichier malveillant, et la lecture s’arrête pour rester rapide.",
      en:
        "No definition needs that: it is a repeated typing mistake or a malicious file, and reading stops there to stay fast."
    )
  )

  static func finding(_ span: ByteSpan, limit: Int) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "plus de \(limit) niveaux imbriqués\u{A0}: la suite de l’entrée n’est pas lue",
        en: "more than \(limit) nested levels: the rest of the entry is not read"
      )
    )
  }
}
