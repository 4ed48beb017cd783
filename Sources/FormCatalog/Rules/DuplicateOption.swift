package import FormSource

/// Two options of a field that are one, or that applicants take for one.
package enum DuplicateOption {
  package static let rule = Rule(
    "duplicate-option",
    .correctness,
    .error,
    summary: Words(
      fr: "Une option est écrite deux fois, ou se confond avec une autre (un avertissement).",
      en: "An option is written twice, or cannot be told apart from another (a warning)."
    ),
    reason: Words(
      fr:
        "Le demandeur lit deux fois la même réponse, et selon celle qu’il choisit, sa demande n’est pas traitée de la même façon.",
      en:
        "Applicants read the same answer twice, and how their request is handled depends on which of the two they choose."
    ),
    examples: [
      .basicInfos("fields: {rythme: {type: choice, label: Rythme, options: [jour, mois, ⟦jour⟧⟨an⟩]}}"),
      .basicInfos("fields: {public: {type: choices, label: Public, options: [Élèves, ⟦eleves⟧⟨Parents⟩]}}"),
      .basicInfos("fields: {cadre: {type: choice, label: Cadre, options: {a: Une loi, b: ⟦une loi⟧⟨Un décret⟩}}}"),
    ]
  )

  static func finding(_ option: Located<String>, _ first: Located<String>, subject: String?) -> Finding {
    finding(
      option,
      first,
      Quoted(option.value).words(fr: "est déjà dans cette liste", en: "is already in this list"),
      subject
    )
  }

  /// An option that differs from an earlier one only by capitals, accents or spaces, in its value or its label.
  static func near(_ text: Located<String>, _ earlier: Located<String>, subject: String?) -> Finding {
    let (quoted, other) = (Quoted(text.value), Quoted(earlier.value))
    var finding = finding(
      text,
      earlier,
      text.value == earlier.value
        ? Words(
          fr: "une autre option se lit aussi \(quoted.french)",
          en: "another option is also shown as \(quoted.english)"
        )
        : Words(
          fr: "\(quoted.french) se confond avec \(other.french)",
          en: "\(quoted.english) cannot be told apart from \(other.english)"
        ),
      subject
    )
    finding.severity = .warning
    return finding
  }

  private static func finding(
    _ text: Located<String>,
    _ earlier: Located<String>,
    _ words: Words,
    _ subject: String?
  ) -> Finding {
    Finding(
      rule,
      at: text.span,
      words,
      label: Words(fr: "supprimez-la, ou donnez-en une autre", en: "remove it, or give another one"),
      notes: [Finding.Note(Words(fr: "la première est ici", en: "the first one is here"), at: earlier.span)],
      subject: subject
    )
  }
}
