package import FormSource

/// A table of answers (CSV) that cannot be read as its mapping says.
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
      en: "A column taken for another would give a vendor’s clients the data of another."
    )
  )

  static func finding(_ message: Words, at span: ByteSpan, label: Words? = nil) -> Finding {
    Finding(rule, at: span, message, label: label)
  }
}
