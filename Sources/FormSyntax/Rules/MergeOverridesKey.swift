package import FormSource

/// A `<<` after a key that it overrides.
package enum MergeOverridesKey {
  package static let rule = Rule(
    "merge-overrides-key",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une fusion (<<) écrite après une clé remplace la valeur de cette clé.",
      en: "A merge (<<) written after a key replaces that key’s value."
    ),
    reason: Words(
      fr:
        "Dans DataPass les fusions s’appliquent dans l’ordre du texte, contrairement à la norme YAML\u{A0}: la valeur propre de l’entrée est perdue.",
      en: "DataPass applies merges in the order of the text, unlike standard YAML: the entry’s own value is lost."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple-libre: &base
            description: Commune
            authorization_request: Exemple
          exemple:
            ⟦description⟧: Particulière
            <<: *base
          """,
        corrected: """
          exemple-libre: &base
            description: Commune
            authorization_request: Exemple
          exemple:
            <<: *base
            description: Particulière
          """
      )
    ]
  )

  static func finding(_ name: String, at span: ByteSpan, merge: ByteSpan, merged: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "la valeur de \(Quoted(name).french) est perdue\u{A0}: la fusion écrite plus bas la remplace",
        en: "the value of \(Quoted(name).english) is lost: the merge written below replaces it"
      ),
      label: Words(fr: "écrivez la fusion avant cette clé", en: "write the merge before this key"),
      notes: [
        Finding.Note(Words(fr: "la fusion", en: "the merge"), at: merge),
        Finding.Note(Words(fr: "la valeur qui l’emporte", en: "the value that counts"), at: merged),
      ]
    )
  }
}
