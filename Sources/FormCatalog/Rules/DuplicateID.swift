package import FormSource

/// One identifier for two entries.
package enum DuplicateID {
  package static let rule = Rule(
    "duplicate-id",
    .correctness,
    .error,
    summary: Words(
      fr: "Le même identifiant est donné à deux entrées dans deux fichiers.",
      en: "One identifier is given to two entries in two files."
    ),
    reason: Words(
      fr: "La dernière l’emporte sans un mot, dans l’ordre des fichiers\u{A0}: la première disparaît de DataPass.",
      en: "The last one wins without a word, in the order of the files: the first disappears from DataPass."
    )
  )

  static func finding(_ id: String, _ record: Record, at span: ByteSpan, first: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      first.source == span.source
        ? Words(
          fr: "\(Quoted(id).french) existe déjà plus haut\u{A0}: cette entrée-ci la remplace",
          en: "\(Quoted(id).english) exists already above: this entry replaces it"
        )
        : Words(
          fr: "\(Quoted(id).french) existe déjà dans un autre fichier\u{A0}: cette entrée-ci la remplace",
          en: "\(Quoted(id).english) exists already in another file: this entry replaces it"
        ),
      notes: [Finding.Note(Words(fr: "la première, perdue", en: "the first one, lost"), at: first)],
      subject: id
    )
  }
}
