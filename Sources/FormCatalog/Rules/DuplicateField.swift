package import FormSource

/// Two questions of a definition that have the same name.
package enum DuplicateField {
  package static let rule = Rule(
    "duplicate-field",
    .correctness,
    .error,
    summary: Words(
      fr: "Deux blocs d’une définition posent une question du même nom.",
      en: "Two blocks of a definition ask a question of the same name."
    ),
    reason: Words(
      fr:
        "Les deux questions n’ont qu’une réponse\u{A0}: ce que le demandeur écrit à l’une est perdu, ou refusé par l’autre.",
      en: "The two questions have one answer: what applicants write for one is lost, or refused by the other."
    ),
    examples: [
      .definition(
        """
        blocks:
          - {name: basic_infos}
          - name: scopes
            fields: {⟦intitule⟧⟨motif⟩: {type: text, label: Motif de la demande}}
        """
      ),
      .definition("checkboxes: {⟦intitule⟧⟨conforme⟩: {label: Le projet est conforme}}"),
    ]
  )

  /// A question, reported at `place`, whose name one of `block` has, which is declared at `first`.
  static func finding(
    _ name: String,
    at place: ByteSpan,
    block: String,
    first: ByteSpan,
    subject: String?
  ) -> Finding {
    let (name, block) = (Quoted(name), Quoted(block))
    return Finding(
      rule,
      at: place,
      Words(
        fr: "\(name.french) est déjà une question du bloc \(block.french)",
        en: "\(name.english) is already a question of the block \(block.english)"
      ),
      label: Words(fr: "donnez-lui un autre nom", en: "give it another name"),
      notes: first.source.isBuiltIn
        ? [] : [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: first)],
      subject: subject
    )
  }
}
