package import FormSource

/// A definition of a DataPass checkout of which only the names of the blocks are known.
package enum UnknownToOverlay {
  package static let rule = Rule(
    "unknown-to-overlay",
    .correctness,
    .info,
    summary: Words(
      fr: "On ne sait pas tout ce que demande une définition\u{A0}: le calque intégré ne la connaît pas.",
      en: "Not all that a definition asks is known: the built-in overlay does not know it."
    ),
    reason: Words(
      fr:
        "Ses contacts, ses documents, ses modalités et ses cases sont dans une classe Ruby que l’outil ne lit pas\u{A0}: ses préremplissages ne sont pas vérifiés, et ses pages sont incomplètes.",
      en:
        "Its contacts, documents, modalities and checkboxes are in a Ruby class that the tool does not read: its prefills are not checked, and its pages are incomplete."
    ),
    examples: [
      RuleExample(
        .definitions,
        RuleExample.definitionText(
          "blocks: [{name: basic_infos⟨, fields: {maquette_projet: {}}⟩}, {name: scopes}]",
          of: "⟦exemple⟧"
        ) + "\n" + RuleExample.definitionText("name: API Gunenv", of: "api_gunenv"),
        context: [
          .forms: """
          exemple:
            authorization_request: Exemple
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
          api-gunenv:
            authorization_request: APIGunenv
            default: true
            steps: [{name: basic_infos}, {name: scopes}]
          """
        ]
      )
    ]
  )

  static func finding(_ name: Located<String>, commit: String, date: String) -> Finding {
    let quoted = Quoted(name.value)
    return Finding(
      rule,
      at: name.span,
      Words(
        fr:
          "le calque intégré, fait d’après DataPass au \(date) (\(commit.prefix(7))), ne connaît pas \(quoted.french)\u{A0}: ses questions ne sont pas toutes vérifiées",
        en:
          "the built-in overlay, made from DataPass of \(date) (\(commit.prefix(7))), does not know \(quoted.english): not all of its questions are checked"
      ),
      label: Words(
        fr: "déclarez-les ici ou dans un calque",
        en: "declare them here or in an overlay"
      ),
      subject: name.value
    )
  }
}
