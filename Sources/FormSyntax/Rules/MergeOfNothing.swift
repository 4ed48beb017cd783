package import FormSource

/// A `<<` that merges nothing.
package enum MergeOfNothing {
  package static let rule = Rule(
    "merge-of-nothing",
    .correctness,
    .error,
    summary: Words(
      fr: "Une fusion (<<) porte sur une valeur qui n’a pas de clés.",
      en: "A merge (<<) is given a value that has no keys."
    ),
    reason: Words(
      fr: "Rien n’est repris\u{A0}: les textes ou les réglages que l’auteur croit partager manquent au demandeur.",
      en: "Nothing is merged: the texts or settings that the author believes to be shared never reach the applicant."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple-libre: &base
            authorization_request: Exemple
            steps: &etapes
          exemple:
            authorization_request: Exemple
            ⟦<<⟧: *etapes
          """,
        corrected: """
          exemple-libre: &base
            authorization_request: Exemple
          exemple:
            <<: *base
          """
      )
    ]
  )

  /// A `<<` that a tag makes a key like any other.
  static func text(at span: ByteSpan, tag: ByteSpan) -> Finding {
    finding(at: span, Words(fr: "cette étiquette en fait un texte", en: "this tag makes it a text"), tag)
  }

  static func finding(at span: ByteSpan, value: ByteSpan, isNull: Bool) -> Finding {
    let place = Words(
      fr: isNull ? "l’ancre ne porte sur rien" : "cette valeur n’a pas de clés",
      en: isNull ? "the anchor has no value after it" : "this value has no keys"
    )
    return finding(at: span, place, value)
  }

  private static func finding(at span: ByteSpan, _ place: Words, _ cause: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "cette fusion ne reprend rien, et laisse une clé «\u{A0}<<\u{A0}» que personne ne lit",
        en: "this merge adds nothing, and leaves a key “<<” that is never read"
      ),
      notes: [Finding.Note(place, at: cause)]
    )
  }
}
