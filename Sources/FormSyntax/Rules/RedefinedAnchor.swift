package import FormSource

/// An anchor name that is given twice in one folder.
package enum RedefinedAnchor {
  package static let rule = Rule(
    "redefined-anchor",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un nom d’ancre est donné deux fois dans le dossier, à deux valeurs, et repris ensuite.",
      en: "An anchor name is given twice in the folder, to two values, and used afterwards."
    ),
    reason: Words(
      fr:
        "Les ancres valent pour tout le dossier\u{A0}: un alias écrit plus bas reprend la plus récente, peut-être celle d’un autre fichier.",
      en: "Anchors apply to the whole folder: an alias further down takes the latest one, perhaps from another file."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Exemple
            description: &texte Une description
          autre:
            authorization_request: Exemple
            name: Autre
            description: ⟦&texte⟧ Une autre
          troisieme:
            authorization_request: Exemple
            name: Troisième
            description: *texte
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Exemple
            description: &texte Une description
          autre:
            authorization_request: Exemple
            name: Autre
            description: Une autre
          troisieme:
            authorization_request: Exemple
            name: Troisième
            description: *texte
          """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan, earlier: ByteSpan, use: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr:
          "l’ancre \(Quoted("&" + name).french) existe déjà dans ce dossier\u{A0}: les alias écrits plus bas changent de sens",
        en: "the anchor \(Quoted("&" + name).english) already exists in this folder: aliases below change meaning"
      ),
      notes: [
        Finding.Note(Words(fr: "elle est d’abord donnée ici", en: "it is first given here"), at: earlier),
        Finding.Note(Words(fr: "cet alias prend la seconde valeur", en: "this alias takes the second value"), at: use),
      ]
    )
  }
}
