package import FormSource
import FormSubmission
import FormSyntax

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
          intitule: {pattern: ⟦'[A-Z'⟧⟨'[A-Z]+'⟩, example: PROJET}
        """
      )
    ]
  )

  static func pattern(_ source: Located<String>, _ problem: Pattern.Problem, subject: String?) -> Finding {
    let words: Words
    var label: Words?
    switch problem {
    case .unsupported(let place):
      // Authors of other languages anchor their patterns.
      if source.value.hasPrefix("^") || source.value.hasSuffix("$") {
        label = Words(
          fr: "retirez ^ et $\u{A0}: un motif porte toujours sur tout le texte",
          en: "remove ^ and $: a pattern always applies to the whole text"
        )
      }
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
    return Finding(rule, at: source.span, words, label: label, subject: subject)
  }

  static func negative(_ cursor: Cursor, subject: String?) -> Finding {
    Finding(
      rule,
      at: cursor.span,
      Quoted(cursor.text?.value ?? "").words(fr: "n’est pas une longueur", en: "is not a length"),
      label: Words(
        fr: "écrivez un nombre de caractères, ou supprimez la clé",
        en: "write a number of characters, or remove the key"
      ),
      subject: subject
    )
  }

  static func size(_ cursor: Cursor, key: String?, subject: String?) -> Finding {
    guard let text = cursor.value.scalar?.text else {
      return WrongStructure.finding(.fileSize, cursor, key: key, subject: subject)
    }
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "\(Quoted(text).french) n’est pas une taille\u{A0}: il faut un nombre, une espace et une unité",
        en: "\(Quoted(text).english) is not a size: a number, a space and a unit are needed"
      ),
      label: FileSize.meant(text).map { Words(fr: "écrivez \($0)", en: "write \($0)") }
        ?? Words(fr: "écrivez par exemple 10 MB ou 500 KB", en: "write, say, 10 MB or 500 KB"),
      subject: subject
    )
  }

  static func bound(_ cursor: Cursor, _ kind: FieldSchema.Kind, subject: String?) -> Finding {
    let text = cursor.value.scalar?.text ?? ""
    let shown = Quoted(text)
    let message: Words
    var label: Words?
    if kind == .date {
      message = shown.words(fr: "n’est pas une date", en: "is not a date")
      label = Words(
        fr: "écrivez l’année, le mois et le jour, comme \"2026-01-31\", ou today",
        en: "write the year, the month and the day, as in \"2026-01-31\", or today"
      )
    } else if kind.shape == .number {
      message = shown.words(fr: "n’est pas un nombre entier", en: "is not a whole number")
      label =
        Int(text.withoutSpaces).map {
          Words(fr: "écrivez \($0), sans espace ni guillemets", en: "write \($0), without spaces or quotes")
        }
        ?? Words(fr: "écrivez-le en chiffres", en: "write it in digits")
    } else {
      message = Words(
        fr: "un champ de type \(kind.rawValue) n’a ni minimum ni maximum",
        en: "a field of type \(kind.rawValue) has neither a minimum nor a maximum"
      )
      label = Words(fr: "supprimez la clé", en: "remove the key")
    }
    return Finding(rule, at: cursor.span, message, label: label, subject: subject)
  }
}
