package import FormSource
import FormSubmission

/// A minimum, a maximum, a size or a pattern that cannot be read.
package enum MalformedLimit {
  package static let rule = Rule(
    "malformed-limit",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une borne, une taille ou un motif ne peut pas être lu.",
      en: "A minimum, a maximum, a size or a pattern cannot be read."
    ),
    reason: Words(
      fr: "La limite ne s’appliquerait pas\u{A0}: des réponses fausses seraient acceptées.",
      en: "The limit would not apply: wrong answers would be accepted."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          intitule: {pattern: ⟦'[A-Z'⟧⟨'[A-Z]+'⟩}
        """
      )
    ]
  )

  static func pattern(_ source: Located<String>, _ problem: Pattern.Problem, subject: String?) -> Finding {
    let words: Words
    switch problem {
    case .unsupported(let place):
      words = Words(
        fr: "le caractère \(place + 1) de ce motif n’est pas de ceux que toutes les cibles lisent de même",
        en: "character \(place + 1) of this pattern is not one that every target reads in the same way"
      )
    case .unbalanced:
      words = Words(
        fr: "un crochet ou une parenthèse de ce motif n’est pas refermé",
        en: "a bracket or a parenthesis in this pattern is not closed"
      )
    case .tooLarge: words = Words(fr: "ce motif est trop grand", en: "this pattern is too large")
    }
    return Finding(rule, at: source.span, words, subject: subject)
  }

  static func size(_ text: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: text.span,
      Words(fr: "une taille s’écrit comme 10 MB ou 500 KB", en: "write a size as 10 MB or 500 KB"),
      subject: subject
    )
  }

  static func bound(_ cursor: Cursor, _ kind: FieldSchema.Kind, subject: String?) -> Finding {
    Finding(
      rule,
      at: cursor.span,
      kind == .date
        ? Words(
          fr: "une borne de date s’écrit \"2026-01-31\", ou today",
          en: "write a date limit as \"2026-01-31\" or today"
        )
        : Words(
          fr: "un champ de type \(kind.rawValue) n’a pas de telle borne",
          en: "a field of type \(kind.rawValue) cannot have this limit"
        ),
      subject: subject
    )
  }
}
