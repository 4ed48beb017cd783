package import FormSource

/// Two entries with the same identifier.
package enum DuplicateID {
  package static let rule = Rule(
    "duplicate-id",
    .correctness,
    .error,
    summary: Words(
      fr: "Le même identifiant est donné à deux entrées dans deux fichiers.",
      en: "Two entries in two files have the same identifier."
    ),
    reason: Words(
      fr: "La dernière l’emporte en silence, dans l’ordre des fichiers\u{A0}: la première disparaît de DataPass.",
      en: "The last one, in the order of the files, silently wins: the first disappears from DataPass."
    )
  )

  static func finding(_ id: String, _ record: Record, at span: ByteSpan, first: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      first.source == span.source
        ? Words(
          fr: "\(Quoted(id).french) existe déjà plus haut\u{A0}: cette entrée-ci la remplace",
          en: "\(Quoted(id).english) is already declared above: this entry replaces it"
        )
        : Words(
          fr: "\(Quoted(id).french) existe déjà dans un autre fichier\u{A0}: cette entrée-ci la remplace",
          en: "\(Quoted(id).english) is already declared in another file: this entry replaces it"
        ),
      notes: [Finding.Note(Words(fr: "la première, perdue", en: "the first one, which is lost"), at: first)],
      subject: id
    )
  }
}
