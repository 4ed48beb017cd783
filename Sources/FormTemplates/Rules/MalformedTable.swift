package import FormSource

/// A table of answers (CSV), or its mapping, that cannot be read.
package enum MalformedTable {
  package static let rule = Rule(
    "malformed-table",
    .correctness,
    .error,
    summary: Words(
      fr: "Un tableau de réponses, ou la correspondance de ses colonnes, ne peut pas être lu.",
      en: "A table of answers, or the mapping of its columns, cannot be read."
    ),
    reason: Words(
      fr: "Une colonne prise pour une autre donnerait à des clients les données d’un autre éditeur.",
      en: "A column mistaken for another would give one vendor’s data to another vendor’s clients."
    )
  )

  static func finding(_ message: Words, at span: ByteSpan, label: Words? = nil) -> Finding {
    Finding(rule, at: span, message, label: label)
  }
}
