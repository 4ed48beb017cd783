package import FormSource

/// A key that is written twice in one mapping.
package enum DuplicateKey {
  package static let rule = Rule(
    "duplicate-key",
    .correctness,
    .error,
    summary: Words(
      fr: "La même clé est écrite deux fois au même endroit.",
      en: "The same key is written twice in the same place."
    ),
    reason: Words(
      fr:
        "La dernière l’emporte sans un mot\u{A0}: la première valeur, que l’auteur croit en vigueur, n’atteint jamais le demandeur.",
      en:
        "The last one silently wins: the first value, which the author believes to be in force, never reaches the applicant."
    ),
    examples: [
      .form(
        failing: """
          name: Exemple
          ⟦name⟧: Un autre nom
          """,
        corrected: "name: Un autre nom"
      )
    ]
  )

  /// The finding about a key; `isFirstOfItem` says whether it is the first key of a list’s item, so that a dash is
  /// probably missing.
  static func finding(_ name: String, at span: ByteSpan, first: ByteSpan, isFirstOfItem: Bool) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "la clé \(Quoted(name).french) est déjà donnée plus haut\u{A0}: c’est cette valeur-ci qui l’emporte",
        en: "the key \(Quoted(name).english) is already given above: this is the value that counts"
      ),
      label: isFirstOfItem
        ? Words(
          fr: "si c’est l’élément suivant de la liste, écrivez un tiret devant\u{A0}; sinon effacez l’une des deux",
          en: "if this is the next item of the list, write a dash before it; otherwise delete one of the two"
        )
        : Words(fr: "effacez ou renommez l’une des deux", en: "delete or rename one of the two"),
      notes: [Finding.Note(Words(fr: "elle est d’abord donnée ici", en: "it is first given here"), at: first)]
    )
  }

  /// A key as it is written.
  typealias Place = (name: String, span: ByteSpan)

  /// The finding about a key without a value, behind which a key of the mapping is repeated.
  static func behind(_ empty: Place, repeating first: Place) -> Finding {
    let (name, repeated) = (Quoted(empty.name), Quoted(first.name))
    return Finding(
      rule,
      at: empty.span,
      Words(
        fr: "\(name.french) n’a pas de valeur, et \(repeated.french) est donné une seconde fois derrière",
        en: "\(name.english) has no value, and \(repeated.english) is given a second time behind it"
      ),
      label: Words(
        fr:
          "si une nouvelle entrée commence ici, enlevez-lui son retrait\u{A0}; sinon, mettez ce qui suit en retrait sous \(name.french)",
        en: "if a new entry begins here, remove its indentation; otherwise indent what follows below \(name.english)"
      ),
      notes: [Finding.Note(Words(fr: "elle est d’abord donnée ici", en: "it is first given here"), at: first.span)]
    )
  }
}
