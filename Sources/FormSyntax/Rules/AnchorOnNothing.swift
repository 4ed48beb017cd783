package import FormSource

/// An anchor without a value.
package enum AnchorOnNothing {
  package static let rule = Rule(
    "anchor-on-nothing",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une ancre (&nom) ne porte sur aucune valeur.",
      en: "An anchor (&name) has no value after it."
    ),
    reason: Words(
      fr:
        "Partout où elle est reprise, DataPass lit «\u{A0}rien\u{A0}»\u{A0}: une liste ou un texte manque sans erreur.",
      en: "Wherever it is used, DataPass reads “nothing”: a list or a text is missing, and no error says so."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          introduction: ⟦&introduction⟧⟨&introduction Bonjour⟩
        autre:
          authorization_request: Exemple
          introduction: *introduction
        """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan, earlier: ByteSpan?) -> Finding {
    var notes: [Finding.Note] = []
    if let earlier {
      notes.append(
        Finding.Note(Words(fr: "l’ancre du même nom est ici", en: "the anchor of the same name is here"), at: earlier)
      )
    }
    return Finding(
      rule,
      at: span,
      Words(
        fr: "l’ancre \(Quoted("&" + name).french) ne porte sur aucune valeur",
        en: "the anchor \(Quoted("&" + name).english) has no value after it"
      ),
      label: Words(
        fr: "pour reprendre une valeur, écrivez *\(name)",
        en: "to reuse a value, write *\(name)"
      ),
      notes: notes
    )
  }
}
