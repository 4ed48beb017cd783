package import FormSource

/// One anchor's name given twice.
package enum RedefinedAnchor {
  package static let rule = Rule(
    "redefined-anchor",
    .correctness,
    .warning,
    summary: Words(
      fr: "Le même nom d’ancre est donné deux fois dans le dossier.",
      en: "One anchor’s name is given twice in the folder."
    ),
    reason: Words(
      fr:
        "Les ancres valent pour tout le dossier\u{A0}: un alias écrit plus bas reprend la plus récente, peut-être celle d’un autre fichier.",
      en: "Anchors hold for the whole folder: an alias below takes the latest one, perhaps that of another file."
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

  static func finding(_ name: String, at span: ByteSpan, earlier: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr:
          "l’ancre \(Quoted("&" + name).french) existe déjà dans ce dossier\u{A0}: les alias écrits plus bas changent de sens",
        en: "the anchor \(Quoted("&" + name).english) exists already in this folder: aliases below change their meaning"
      ),
      notes: [Finding.Note(Words(fr: "elle est d’abord donnée ici", en: "it is first given here"), at: earlier)]
    )
  }
}
