package import FormSource

/// A comment that is meant to silence a rule but has no effect.
package enum MalformedSuppression {
  package static let rule = Rule(
    "malformed-suppression",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un commentaire qui demande d’ignorer une règle reste sans effet.",
      en: "A comment meant to silence a rule has no effect."
    ),
    reason: Words(
      fr:
        "Un constat que l’on ignore sans dire pourquoi n’est plus jamais relu\u{A0}: la raison est obligatoire, et ce qui empêche la compilation ne peut pas être ignoré.",
      en:
        "A finding silenced without a reason is never reviewed again: the reason is required, and what stops the compilation cannot be silenced."
    ),
    examples: [
      .definition(
        """
        webhook: true ⟦# datapass:disable=unread-key⟧⟨# datapass:disable=unread-key -- notre supervision la lit encore⟩
        """
      )
    ]
  )

  /// Why a comment has no effect.
  enum Problem: Hashable, Sendable {
    case unknownWord(String)
    case noRule
    case noReason
    /// `disable-file` after the first key of the file.
    case misplaced
    case blocking(rule: String)
    /// Behind another comment, on the same line.
    case behindComment
  }

  static func finding(_ problem: Problem, at span: ByteSpan) -> Finding {
    Finding(rule, at: span, message(problem), label: label(problem))
  }

  private static func message(_ problem: Problem) -> Words {
    switch problem {
    case .unknownWord(let word):
      Words(
        fr: "\(Quoted(word).french) ne veut rien dire ici",
        en: "\(Quoted(word).english) means nothing here"
      )
    case .noRule:
      Words(
        fr: "ce commentaire ne dit pas quelle règle ignorer",
        en: "this comment does not say which rule to silence"
      )
    case .noReason:
      Words(
        fr: "ce commentaire ne dit pas pourquoi ignorer la règle, et reste sans effet",
        en: "this comment does not say why the rule is silenced, so it has no effect"
      )
    case .misplaced:
      Words(
        fr: "disable-file n’a d’effet qu’en tête de fichier",
        en: "disable-file only has an effect at the top of a file"
      )
    case .blocking(let rule):
      Words(
        fr: "\(Quoted(rule).french) empêche la compilation et ne peut pas être ignorée",
        en: "\(Quoted(rule).english) stops the compilation and cannot be silenced"
      )
    case .behindComment:
      Words(
        fr: "derrière un autre commentaire, datapass:disable n’est pas lu",
        en: "behind another comment, datapass:disable is not read"
      )
    }
  }

  private static func label(_ problem: Problem) -> Words? {
    switch problem {
    case .unknownWord, .noRule:
      Words(fr: "écrivez datapass:disable=règle -- raison", en: "write datapass:disable=rule -- reason")
    case .noReason: Words(fr: "ajoutez -- et une raison", en: "add -- and a reason")
    case .misplaced: Words(fr: "déplacez-le avant la première clé", en: "move it before the first key")
    case .blocking: nil
    case .behindComment:
      Words(
        fr: "mettez-le avant l’autre commentaire, ou sur sa propre ligne",
        en: "put it before the other comment, or on a line of its own"
      )
    }
  }
}
