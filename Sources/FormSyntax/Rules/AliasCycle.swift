package import FormSource

/// An alias inside the value of its own anchor.
package enum AliasCycle {
  package static let rule = Rule(
    "alias-cycle",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un alias se trouve à l’intérieur de ce que son ancre désigne.",
      en: "An alias is inside the value of its own anchor."
    ),
    reason: Words(
      fr: "La valeur se contiendrait elle-même\u{A0}: aucune page ne peut l’afficher.",
      en: "The value would contain itself: no page can show it."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple: &exemple
            authorization_request: Exemple
            initialize_with:
              description: ⟦*exemple⟧
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            initialize_with:
              description: Une description
          """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan, anchor: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "l’alias \(Quoted("*" + name).french) se trouve dans ce qu’il désigne",
        en: "the alias \(Quoted("*" + name).english) is inside the value that it points to"
      ),
      notes: [Finding.Note(Words(fr: "l’ancre est écrite ici", en: "the anchor is written here"), at: anchor)]
    )
  }
}
